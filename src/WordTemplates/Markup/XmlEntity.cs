using System.Globalization;
using System.Text;

namespace WordTemplates.Markup;

/// <summary>The entities of XML without a DTD: five names and numbers.</summary>
internal static class XmlEntity
{
    /// <summary>Decodes the entity at the start of well-formed text.</summary>
    public static (Rune Rune, int Length) Decode(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)';') + 1;
        var name = Encoding.UTF8.GetString(text[1..(length - 1)]);
        return (name switch
        {
            "amp" => new Rune('&'),
            "lt" => new Rune('<'),
            "gt" => new Rune('>'),
            "quot" => new Rune('"'),
            "apos" => new Rune('\''),
            _ when name.StartsWith("#x", StringComparison.Ordinal) => Number(name[2..], NumberStyles.AllowHexSpecifier),
            _ => Number(name.TrimStart('#'), NumberStyles.None),
        }, length);
    }

    private static Rune Number(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code) : Rune.ReplacementChar;
}
