namespace PingAnDocs.Verification.Reading;

/// <summary>A numeral read from a text.</summary>
/// <param name="Start">Index of its first digit.</param>
/// <param name="Digits">The digits, with decimal point and thousands commas as written.</param>
/// <param name="Unit">What follows it, or what follows the last numeral of its list (0.79、0.28个百分点).</param>
internal readonly record struct Numeral(int Start, string Digits, string Unit)
{
    /// <summary>Numeral and unit as compared and shown.</summary>
    public string Key => Digits + Unit;
}
