using System.Globalization;
using System.Xml;

namespace WordTemplates.Pictures;

/// <summary>Reads the size of an SVG, which has passed its guard.</summary>
internal static class SvgHead
{
    /// <summary>How far into the file the root is looked for: remarks of drawing programs come first.</summary>
    private const int HeadLength = 4_096;

    /// <summary>Pixels in a unit.</summary>
    private static readonly Dictionary<string, decimal> Units = new(StringComparer.Ordinal)
    {
        [""] = 1, ["px"] = 1, ["pt"] = 96m / 72, ["pc"] = 16, ["in"] = 96, ["cm"] = 96 / 2.54m, ["mm"] = 96 / 25.4m,
    };

    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadLength)];
        return head.IndexOf("<svg"u8) >= 0 || head.IndexOf(":svg"u8) >= 0;
    }

    /// <summary>Width and height in pixels, or in the units of the viewBox; null when neither is given.</summary>
    public static (decimal Width, decimal Height)? Read(ReadOnlyMemory<byte> svg)
    {
        using var reader = XmlReader.Create(new MemoryStream(svg.ToArray(), writable: false));
        reader.MoveToContent();
        var (width, height) = (Length(reader.GetAttribute("width")), Length(reader.GetAttribute("height")));
        return width is { } w && height is { } h ? (w, h) : Box(reader.GetAttribute("viewBox"));
    }

    private static (decimal Width, decimal Height)? Box(string? box)
    {
        var numbers = (box ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 4 && Number(numbers[2]) is { } width && Number(numbers[3]) is { } height ? (width, height) : null;
    }

    private static decimal? Length(string? text)
    {
        var digits = (text ?? "").Trim();
        var end = digits.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return Units.TryGetValue(digits[end..], out var unit) && Number(digits[..end]) is { } number ? number * unit : null;
    }

    /// <summary>A number a picture can have as its size; null for any other.</summary>
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : null;
}
