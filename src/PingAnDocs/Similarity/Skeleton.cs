using System.Text;

namespace PingAnDocs.Similarity;

/// <summary>A document's wording with its data taken out: every number is #, every place @, and punctuation is gone. What is left is what two copies have in common.</summary>
internal sealed class Skeleton
{
    private const char Number = '#';
    private const char Place = '@';

    private readonly string source;
    private readonly int[] origins;

    private Skeleton(string source, string text, int[] origins, int laterFrom)
    {
        this.source = source;
        this.origins = origins;
        Text = text;
        LaterFrom = laterFrom;
    }

    /// <summary>The text that is compared.</summary>
    public string Text { get; }

    /// <summary>Where the second section begins; the first is figures. 0 when there are no sections.</summary>
    public int LaterFrom { get; }

    /// <summary>The skeleton of a document.</summary>
    public static Skeleton Of(IReadOnlyList<DocumentLine> lines, PlaceNames names, AllowedPassages allowed)
    {
        var wording = lines.Where(line => line.IsWording).ToList();
        var whole = string.Join('\n', wording.Select(line => line.Text));
        var (text, origins) = allowed.TakeOut(Bare(whole, names));
        var second = wording.Where(line => line.IsSection).Skip(1).FirstOrDefault();
        var from = second is null ? 0 : wording.TakeWhile(line => line != second).Sum(line => line.Text.Length + 1);
        return new Skeleton(whole, text, origins, Math.Max(0, Array.FindIndex(origins, origin => origin >= from)));
    }

    /// <summary>A part of the skeleton as it reads in the document.</summary>
    public string Passage(int start, int end) =>
        source[origins[start]..(end < origins.Length ? origins[end] : source.Length)].Trim('\n', '，', '。', '；', '：', '、', '（', '“').Replace("\n", " ", StringComparison.Ordinal);

    /// <summary>The text without data and punctuation, and for each of its characters where it stood.</summary>
    public static (string Text, int[] Origins) Bare(string whole, PlaceNames names)
    {
        var (text, origins) = (new StringBuilder(whole.Length), new List<int>(whole.Length));
        for (var at = 0; at < whole.Length;)
        {
            var (sign, length) = Next(whole, at, names);
            if (sign is { } kept)
            {
                text.Append(kept);
                origins.Add(at);
            }

            at += length;
        }

        return (text.ToString(), [.. origins]);
    }

    private static (char? Sign, int Length) Next(string whole, int at, PlaceNames names)
    {
        if (names.LengthAt(whole.AsSpan(at)) is > 0 and var name) return (Place, name);
        if (char.IsAsciiDigit(whole[at])) return (Number, NumeralLength(whole.AsSpan(at)));
        return (char.IsLetterOrDigit(whole[at]) || whole[at] == '%' ? whole[at] : null, 1);
    }

    private static int NumeralLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (text[length] == '.' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1])))) length++;
        return length;
    }
}
