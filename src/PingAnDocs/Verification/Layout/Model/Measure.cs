using System.Globalization;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Reads lengths as Word files write them, never throwing: other programs write numbers no 32-bit integer holds.</summary>
internal static class Measure
{
    /// <summary>Twips in a millimetre.</summary>
    public const decimal TwipsPerMillimetre = 1440m / 25.4m;

    private static readonly (string Unit, decimal Twips)[] Units =
        [("mm", TwipsPerMillimetre), ("cm", TwipsPerMillimetre * 10m), ("in", 1440m), ("pt", 20m), ("pc", 240m), ("pi", 240m)];

    /// <summary>A whole number; null when it is none or does not fit.</summary>
    public static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A length in twips, rounded; a bare number is twips already. Null when it is none.</summary>
    public static int? Twips(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (Whole(text) is { } twips) return twips;
        var (unit, factor) = Units.FirstOrDefault(unit => text.EndsWith(unit.Unit, StringComparison.Ordinal));
        var number = unit is null ? text : text[..^unit.Length];
        return decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < 100000m
            ? (int)Math.Round(value * (unit is null ? 1m : factor), MidpointRounding.AwayFromZero)
            : null;
    }

    /// <summary>Millimetres of a length in twips, to a tenth, as a person reads them.</summary>
    public static string Millimetres(int twips) =>
        Math.Round(twips / TwipsPerMillimetre, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + " 毫米";

    /// <summary>Points of a length in twips, as a person reads them.</summary>
    public static string Points(int twips) => (twips / 20m).ToString("0.##", CultureInfo.InvariantCulture) + " 磅";
}
