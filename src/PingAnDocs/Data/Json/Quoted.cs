using System.Globalization;
using System.Text;

namespace PingAnDocs.Data.Json;

/// <summary>Quotes input in messages: cut to 80 characters, invisible characters written as U+XXXX.</summary>
internal static class Quoted
{
    private const int MaxLength = 80;

    public static string Short(string text)
    {
        StringBuilder quoted = new();
        foreach (Rune rune in text.AsSpan(0, Math.Min(text.Length, MaxLength)).EnumerateRunes())
        {
            if (Rune.IsControl(rune) || (rune.IsBmp && BadCharacters.IsBad((char)rune.Value)))
                quoted.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            else
                quoted.Append(rune);
        }

        return text.Length > MaxLength ? quoted.Append('…').ToString() : quoted.ToString();
    }
}
