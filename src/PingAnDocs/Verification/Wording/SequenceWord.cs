using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Wording;

/// <summary>Sets of sequence words.</summary>
internal enum SequenceSet
{
    /// <summary>第一，第二，</summary>
    Ordinal,

    /// <summary>一是二是</summary>
    Is,

    /// <summary>其一，其二，</summary>
    Its,

    /// <summary>首先，其次，再次，</summary>
    First,
}

/// <summary>A sequence word in running text.</summary>
/// <param name="Set">Its set.</param>
/// <param name="Number">Its place in the set, from 1.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Text">The word without a mark.</param>
internal sealed record SequenceWord(SequenceSet Set, int Number, int Start, string Text)
{
    private static readonly string[] Firsts = ["首先", "其次", "再次"];

    /// <summary>The word a match found.</summary>
    public static SequenceWord Of(Match match)
    {
        var set = match.Groups["ordinal"].Success ? SequenceSet.Ordinal : match.Groups["is"].Success ? SequenceSet.Is : match.Groups["its"].Success ? SequenceSet.Its : SequenceSet.First;
        var number = set == SequenceSet.First ? Array.IndexOf(Firsts, match.Value) + 1 : Signs.Number(match.Groups["n"].Value);
        return new SequenceWord(set, number, match.Index, match.Value);
    }

    /// <summary>The word of this set for another number; empty where the set has none.</summary>
    public string Named(int number) => Set switch
    {
        SequenceSet.Ordinal => $"第{Signs.Chinese(number)}",
        SequenceSet.Is => $"{Signs.Chinese(number)}是",
        SequenceSet.Its => $"其{Signs.Chinese(number)}",
        _ => number <= Firsts.Length ? Firsts[number - 1] : "",
    };
}
