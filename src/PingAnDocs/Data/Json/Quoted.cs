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
        foreach (char letter in text.AsSpan(0, Math.Min(text.Length, MaxLength)))
        {
            if (BadCharacters.IsBad(letter) || char.IsSurrogate(letter) || letter is '\n' or '\r' or '\t')
                quoted.Append(CultureInfo.InvariantCulture, $"<U+{(int)letter:X4}>");
            else
                quoted.Append(letter);
        }

        return text.Length > MaxLength ? quoted.Append('…').ToString() : quoted.ToString();
    }
}
