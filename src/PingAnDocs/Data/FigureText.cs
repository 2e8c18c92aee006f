using System.Globalization;

namespace PingAnDocs.Data;

/// <summary>Writes figures in diagnostics: all decimals kept, no culture.</summary>
internal static class FigureText
{
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>As it stands in the input, so that it can be found there.</summary>
    public static string AsWritten(Datum datum) => Of(datum.Written);

    /// <summary>A sum as people write it: 92.59 − 0.29 = 92.30.</summary>
    public static string Sum(decimal start, decimal step) =>
        $"{Of(start)} {(step < 0 ? '−' : '+')} {Of(Math.Abs(step))} = {Of(start + step)}";

    /// <summary>With its sign, for differences.</summary>
    public static string Signed(decimal value) => value > 0 ? $"+{Of(value)}" : Of(value);
}
