using PingAnDocs.Data;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Finds claims an editor typed into a wording instead of leaving them to the data: figures, and direction words nothing proves.</summary>
internal static class TypedClaims
{
    private static readonly (string Word, string Feature, string Claim)[] Directions =
    [
        ("提升", FeatureNames.Change, "> 0"), ("上升", FeatureNames.Change, "> 0"), ("提高", FeatureNames.Change, "> 0"),
        ("下降", FeatureNames.Change, "< 0"), ("回落", FeatureNames.Change, "< 0"),
        ("低于", FeatureNames.BelowCount, ">= 1"), ("落后", FeatureNames.BelowCount, ">= 1"),
        ("高出", FeatureNames.AboveCount, ">= 1"), ("高于", FeatureNames.AboveCount, ">= 1"), ("领先", FeatureNames.AboveCount, ">= 1"),
        ("前进", FeatureNames.RankChange, "> 0"), ("后退", FeatureNames.RankChange, "< 0"),
    ];

    // Clauses of section one and the frame say directions through slots alone; statements and strengths must assert them.
    private static readonly string[] ThroughSlots = ["G-", "W-", "O-", "H-"];
    private static readonly string[] Asserted = ["T-", "S-"];

    // Counted by the program over the members of a group, so no rule's cell can imply them.
    private const string OfGroups = "S-GROUP";

    public static IEnumerable<Diagnostic> In(Phrase phrase) =>
        phrase.Variants.SelectMany(variant => Figures(phrase, variant).Concat(DirectionsIn(phrase, variant)));

    private static IEnumerable<Diagnostic> Figures(Phrase phrase, PhraseTemplate variant) =>
        variant.Words.Where(words => words.Any(char.IsDigit)).Take(1).Select(words =>
            DataFault.Error(PhraseCodes.TypedFigure, variant.Place ?? phrase.Place, $"“{phrase.Id}”的措辞里手写了数字，成稿后无法追到数据。")
                with { Found = words, Hint = "请改用填空，或改写成不带数字的说法。" });

    private static IEnumerable<Diagnostic> DirectionsIn(Phrase phrase, PhraseTemplate variant) =>
        from direction in Directions
        where variant.Words.Any(words => words.Contains(direction.Word, StringComparison.Ordinal)) && !IsProved(phrase, direction.Feature, direction.Claim)
        select DataFault.Error(PhraseCodes.TypedDirection, variant.Place ?? phrase.Place, $"“{phrase.Id}”的措辞里手写了“{direction.Word}”，不能保证与数据一致。")
            with { Found = variant.Text, Hint = $"请改用填空（如{{变化}}、{{方向}}），或在“成立条件”（asserts）里写明“{direction.Feature}”：“{direction.Claim}”。" };

    private static bool IsProved(Phrase phrase, string feature, string claim)
    {
        if (StartsWithAny(phrase.Id, ThroughSlots))
            return false;
        return !StartsWithAny(phrase.Id, Asserted)
            || phrase.Id.StartsWith(OfGroups, StringComparison.Ordinal)
            || phrase.Asserts.Any(cell => cell.Feature == feature && TestGeometry.Implies(cell.Test, UnaryTestParser.Parse(claim).Test!));
    }

    private static bool StartsWithAny(string id, string[] beginnings) =>
        Array.Exists(beginnings, beginning => id.StartsWith(beginning, StringComparison.Ordinal));
}
