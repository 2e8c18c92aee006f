using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Writing;

/// <summary>Makes file names that are legal, and the same, on Windows and Linux, whatever the data holds.</summary>
public static class SafeName
{
    private const int MostCharacters = 80;
    private const int MostBytes = 200;
    private const string Fallback = "未命名";

    private static readonly string[] Devices =
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")];

    /// <summary>The name, cleaned; cleaning twice gives the same.</summary>
    public static string Of(string wanted)
    {
        var kept = string.Concat(WellFormed(wanted).Normalize(NormalizationForm.FormC).EnumerateRunes().Select(Allowed));
        var trimmed = Shorten(kept.TrimStart(' ', '.', '-', '~', '$', '\u3000'), MostCharacters, MostBytes);
        if (trimmed.Length == 0) return Fallback;
        return IsDevice(trimmed) ? Shorten($"_{trimmed}", MostCharacters, MostBytes) : trimmed;
    }

    /// <summary>A clean name for each of several (name, key) pairs; a name met before gets a suffix that depends on its key alone.</summary>
    public static IReadOnlyList<string> OfAll(IEnumerable<(string Name, string Key)> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var (name, key) in wanted)
            names.Add(Candidates(Of(name), key).First(taken.Add));
        return names;
    }

    /// <summary>The name itself, then the name with ever longer pieces of the key's hash, then with a number as well.</summary>
    private static IEnumerable<string> Candidates(string name, string key)
    {
        yield return name;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? $"-{hash[..6]}" : string.Create(CultureInfo.InvariantCulture, $"-{hash[..6]}-{number}");
            yield return Shorten(name, MostCharacters - suffix.Length, MostBytes - suffix.Length) + suffix;
        }
    }

    /// <summary>Normalising throws on lone surrogates; they become the replacement character, which is then dropped.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private static string Allowed(Rune rune)
    {
        if (rune == Rune.ReplacementChar || rune.Value is 0xFFFE or 0xFFFF) return "";
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) return "";
        return rune.Value < 128 && "<>:\"/\\|?*".Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString();
    }

    /// <summary>Cuts at whole characters; Windows drops dots and spaces at the end, so they go too.</summary>
    private static string Shorten(string text, int characters, int bytes)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (length + rune.Utf16SequenceLength > characters || bytes < 0) break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length].TrimEnd(' ', '.', '\u3000');
    }

    private static bool IsDevice(string name) =>
        Devices.Contains(name.Split('.')[0].TrimEnd(' '), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Numbered(string device) => "0123456789¹²³".Select(digit => $"{device}{digit}");
}
