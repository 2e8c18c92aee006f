using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Whether a claim is said so plainly that data which say otherwise prove it wrong. One false alarm costs more than one mistake not found.</summary>
/// <param name="survey">The survey, for the names of its own places.</param>
public sealed class Certainty(Survey survey)
{
    private static readonly string[] Others = ["隔壁", "邻近", "邻县", "邻市", "邻区", "兄弟县", "兄弟市", "兄弟区", "外县", "外地", "外省", "他们", "别的县", "其他县", "先进县", "说法"];

    private static readonly string[] Spans = ["前年", "累计", "年来", "两年", "三年", "四年", "五年", "以来"];

    // What is said of one of several is not said of the one named last.
    private static readonly string[] Partly = ["一次", "一项", "有的", "一头", "一边", "时而", "有时", "一份", "一家"];

    // 在三项里排第2: a place among one's own, in no ranking of the data.
    private static readonly string[] Among = ["中排", "里排", "内排", "当中排", "中居", "里居", "中列", "里列", "中位", "里头排"];

    /// <summary>True when nothing was guessed that could explain the figure.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="candidates">All data it may mean.</param>
    public bool MayContradict(Claim claim, IReadOnlyList<KnownFact> candidates)
    {
        if (candidates.Count == 0 || claim.Says(Said.Quoted) && claim.Said != Said.All || SpeaksOfOthers(claim.Place.Sentence) || IsOfAnotherSpan(claim)) return false;
        return claim.Kind switch
        {
            ClaimKind.Count => IsPlainCount(claim),
            ClaimKind.Rank when claim.InWords => claim.Says(Said.Subject | Said.Comparator),
            ClaimKind.Rank when claim.Comparator.Length == 0 && Array.Exists(Among, word => claim.Place.Sentence.Contains(word, StringComparison.Ordinal)) => false,
            ClaimKind.Rank or ClaimKind.RankChange => claim.Says(Said.Subject) || claim.Says(Said.Results),
            ClaimKind.Run or ClaimKind.Extreme or ClaimKind.GapChange => claim.Says(Said.Subject) || claim.View is [var only] && only == claim.Subject,
            ClaimKind.Share => candidates.Any(fact => fact.Kind == ClaimKind.Share && fact.Value == claim.Value),
            _ when claim.Value is null => claim.Says(Said.Subject) && claim.Says(Said.Direction) && !Array.Exists(Partly, word => claim.Place.Sentence.Contains(word, StringComparison.Ordinal)),
            _ when candidates[0].Wave.Length == 0 => claim.Says(Said.Subject) && candidates[0].Value!.Value.Scale == claim.Value!.Value.Scale,
            _ => IsOfTheSurvey(claim, candidates),
        };
    }

    // 前年, 三年累计, 距95%还差: periods and marks the data do not have.
    private static bool IsOfAnotherSpan(Claim claim)
    {
        var sentence = claim.Place.Sentence;
        if (claim.Kind == ClaimKind.Gap && !claim.Says(Said.Comparator) && sentence.Contains('距')) return !sentence.Contains("差距", StringComparison.Ordinal);
        return claim.Period.Length == 0 && (claim.Earlier || claim.Kind == ClaimKind.Change) && Array.Exists(Spans, word => sentence.Contains(word, StringComparison.Ordinal));
    }

    // A neighbour's figures are not in the data.
    private bool SpeaksOfOthers(string sentence) =>
        Array.Exists(Others, word => sentence.Contains(word, StringComparison.Ordinal))
        || UnitNames.In(sentence, survey.Unit.Name[^1]).Any(name => name != survey.Unit.Name && !IsOwn(name));

    private bool IsOwn(string name) =>
        survey.Comparators.Any(comparator => comparator.Name.Contains(name, StringComparison.Ordinal))
        || survey.Waves.Any(wave => wave.Subunits is { } below && below.Items.Select(item => item.Name).Concat(below.Leaders).Any(unit => unit.Contains(name, StringComparison.Ordinal)));

    // 5项指标 says nothing that could be false; 3项低于全省平均水平 does.
    private static bool IsPlainCount(Claim claim) =>
        claim.Subject.Contains('：', StringComparison.Ordinal) && claim.Says(Said.Beside) && !IsRest(claim);

    // 另有2项: those counted before are left out; 靠后 has no border in the data.
    private static bool IsRest(Claim claim) => claim.Place.Sentence.Contains('另') || (claim.Subject.Contains("位次", StringComparison.Ordinal) && claim.Place.Sentence.Contains("靠后", StringComparison.Ordinal));

    // A figure with the survey's unit and decimals, in a sentence that names the indicator or at least speaks of results.
    private static bool IsOfTheSurvey(Claim claim, IReadOnlyList<KnownFact> candidates)
    {
        var scale = claim.Value!.Value.Scale;
        if (scale == 0 && candidates.Any(fact => fact.Value!.Value.Scale > 0) && !claim.Says(Said.Kind))
            return claim.Unit.Length > 0 && claim.Says(Said.Subject | Said.Beside) && candidates.Any(fact => Agreement.IsRounded(claim, fact));
        if (claim.Unit.Length == 0 && scale == 0) return claim.Says(Said.Kind);
        if (scale > 0 && candidates.Any(fact => Agreement.IsRounded(claim, fact)) && claim.Place.Sentence.Contains(claim.Subject, StringComparison.Ordinal)) return true;
        return claim.Says(Said.Subject)
            || ((claim.Says(Said.Results) || (claim.Period.Length > 0 && claim.View.Count == 1)) && candidates.Any(fact => fact.Value!.Value.Scale == scale || Agreement.IsRounded(claim, fact)));
    }
}
