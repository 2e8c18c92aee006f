using System.Buffers;
using System.Text;

namespace PingAnDocs.Verification.Wording;

/// <summary>A text without quotation marks and blanks, that remembers where its characters stand: “话术” is looked for as 话术.</summary>
internal sealed class BareText
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create("“”‘’\"' \u3000\u00A0\u200B");

    // Null where every character counts.
    private readonly List<int>? places;

    /// <summary>The text without what does not count.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Leaves out what does not count.</summary>
    public static BareText Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Unseen)) return new BareText(null) { Text = text };
        var kept = new StringBuilder(text.Length);
        var kepts = new List<int>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (Unseen.Contains(text[index])) continue;
            kept.Append(text[index]);
            kepts.Add(index);
        }

        return new BareText(kepts) { Text = kept.ToString() };
    }

    /// <summary>The place in the whole text of some characters of the bare one.</summary>
    public (int Start, int Length) Place(int start, int length) => places is null ? (start, length) : (places[start], places[start + length - 1] - places[start] + 1);

    private BareText(List<int>? places) => this.places = places;
}
