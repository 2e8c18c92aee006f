using CsCheck;
using PingAnDocs.Similarity;

namespace PingAnDocs.Tests.Similarity;

public class FingerprintProperties
{
    private const int Run = 13;

    // Few different characters and pieces that come back, so that common runs are frequent.
    private static readonly Gen<string> Piece = Gen.Int[0, 5].Select(index => "甲乙丙丁戊己"[index]).Array[1, 30].Select(signs => new string(signs));

    private static readonly Gen<(string, string)> Pairs = Piece.Array[1, 4].SelectMany(shared =>
        Gen.Select(Mixture(shared), Mixture(shared)));

    private static Gen<string> Mixture(string[] shared) =>
        Gen.OneOf(Gen.Int[0, shared.Length - 1].Select(index => shared[index]), Piece).Array[1, 6].Select(string.Concat);

    [Fact]
    public void Likeness_is_the_same_in_both_directions() => Pairs.Sample((one, other) =>
        Given.Text(one).With(Given.Text(other)) == Given.Text(other).With(Given.Text(one)));

    [Fact]
    public void A_text_is_wholly_like_itself() => Pairs.Sample((one, _) =>
        Given.Text(one).With(Given.Text(one)) == new Likeness(1, 1, 1));

    [Fact]
    public void No_share_is_below_nothing_or_above_everything() => Pairs.Sample((one, other) =>
    {
        var likeness = Given.Text(one).With(Given.Text(other));
        return likeness.Whole is >= 0 and <= 1 && likeness.Pieces is >= 0 and <= 1;
    });

    [Fact]
    public void The_share_is_what_counting_character_by_character_gives() => Pairs.Sample((one, other) =>
        Given.Text(one).With(Given.Text(other)).Whole == Math.Max(Counted(one, other), Counted(other, one)));

    [Fact]
    public void The_pieces_are_what_counting_sets_gives() => Pairs.Sample((one, other) =>
    {
        var (mine, theirs) = (Cut(one, 5), Cut(other, 5));
        return Given.Text(one).With(Given.Text(other)).Pieces == (decimal)mine.Intersect(theirs).Count() / mine.Union(theirs).Count();
    });

    [Fact]
    public void The_passages_are_common_and_make_up_the_share() => Pairs.Sample((one, other) =>
    {
        var (mine, theirs) = (Given.Text(one), Given.Text(other));
        return mine.Passages(theirs).Sum(passage => passage.End - passage.Start) == Math.Round(Counted(one, other) * one.Length);
    });

    /// <summary>Slow and plain: the characters that stand inside a stretch of thirteen which the other text has somewhere.</summary>
    private static decimal Counted(string text, string other)
    {
        if (text.Length < Run) return text == other ? 1 : 0;
        var covered = Enumerable.Range(0, text.Length).Count(at => Enumerable.Range(Math.Max(0, at - Run + 1), Run)
            .Any(start => start <= at && start + Run <= text.Length && other.Contains(text.Substring(start, Run), StringComparison.Ordinal)));
        return (decimal)covered / text.Length;
    }

    private static HashSet<string> Cut(string text, int length) =>
        text.Length <= length ? [text] : [.. Enumerable.Range(0, text.Length - length + 1).Select(at => text.Substring(at, length))];
}
