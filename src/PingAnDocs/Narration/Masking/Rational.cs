using System.Numerics;

namespace PingAnDocs.Narration.Masking;

/// <summary>An exact fraction: a rank test with rounding would prove nothing.</summary>
internal readonly record struct Rational
{
    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <summary>Lowest terms; the sign stands here.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Lowest terms, positive.</summary>
    public BigInteger Denominator { get; }

    /// <summary>True for nought.</summary>
    public bool IsZero => Numerator.IsZero;

    public static Rational Of(int number) => new(number, BigInteger.One);

    public static Rational operator -(Rational one, Rational other) =>
        new((one.Numerator * other.Denominator) - (other.Numerator * one.Denominator), one.Denominator * other.Denominator);

    public static Rational operator *(Rational one, Rational other) =>
        new(one.Numerator * other.Numerator, one.Denominator * other.Denominator);

    public static Rational operator /(Rational one, Rational other) =>
        new(one.Numerator * other.Denominator, one.Denominator * other.Numerator);
}
