using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>States the data behind one finding: what fell, what is below which average, by how much.</summary>
internal sealed class StatementRealiser(Lexicaliser lexicaliser, DocumentPlan plan)
{
    private const string Plain = "T-PLAIN";
    private const string Below = "T-BELOW";
    private const string Unnamed = "T-TOWNS-PLAIN";

    /// <summary>The statement in the wording the rule names; a plain one when its words would claim more than the data bears.</summary>
    public Wording? Realise(Evaluation hit)
    {
        var slots = SlotsFor(hit.Subject);
        return (Holds(hit) ? lexicaliser.Choose(hit.Rule.Outcome.Statement, slots, hit.Subject.Name) : null)
            ?? (slots.Find("差距") is null ? null : lexicaliser.Choose(Unnamed, slots, hit.Subject.Name))
            ?? (slots.Find("低于项") is null ? null : lexicaliser.Choose(Below, slots, hit.Subject.Name))
            ?? lexicaliser.Choose(Plain, slots, hit.Subject.Name);
    }

    /// <summary>That the indicator is last of its field, which no statement may leave out; null when it is not.</summary>
    public Wording? RealiseLast(Evaluation hit)
    {
        var last = hit.Subject.Facts?.Ranks.FirstOrDefault(rank => rank.Of is { Value: >= 3 } field && rank.Position.Value == field.Value);
        return last is null ? null : lexicaliser.Choose("T-LAST", RankClause.SlotsFor(last, "", lexicaliser.NewSlots()), hit.Subject.Name);
    }

    /// <summary>One statement for an indicator that is below in several waves.</summary>
    public Wording? RealiseTogether(IReadOnlyList<Evaluation> hits) => lexicaliser.Choose(
        "T-MULTI",
        SlotsFor(hits[0].Subject).SetName("各项调查", SurveyNaming.Together([.. hits.Select(hit => hit.Subject.Wave)])),
        hits[0].Subject.Name);

    /// <summary>The remark that another wave says the opposite of this indicator; null when none does.</summary>
    public Wording? RealiseDisagreement(Evaluation hit)
    {
        if (!hit.Subject.Says(FeatureNames.WavesDisagree))
            return null;
        foreach (var comparison in hit.Subject.Facts!.Comparisons.Where(comparison => comparison.Standing == Standing.Below))
        {
            if (Opposite(hit.Subject, comparison.Comparator.Key) is not { } other)
                continue;
            var slots = lexicaliser.NewSlots()
                .SetName("另一调查", other.Wave.Short)
                .Set("另一比较", [DirectionWords.OfStanding(Standing.Above), new NameSpan(comparison.Comparator.Name, null), new LiteralSpan("平均水平")]);
            return lexicaliser.Choose("T-DIVERGE", slots, hit.Subject.Name);
        }

        return null;
    }

    private Subject? Opposite(Subject subject, string comparator) => plan.Findings.Subjects.FirstOrDefault(other =>
        other.Facts is not null
        && other.Wave != subject.Wave
        && other.Entry!.Name == subject.Entry!.Name
        && other.Facts.Indicator.Group == subject.Facts!.Indicator.Group
        && other.Facts.Comparisons.Any(comparison => comparison.Comparator.Key == comparator && comparison.Standing == Standing.Above));

    private bool Holds(Evaluation hit) =>
        lexicaliser.Book.Phrases.TryGetValue(hit.Rule.Outcome.Statement, out var phrase)
        && phrase.Asserts.All(cell => cell.Test.Evaluate(hit.Subject.Features.GetValueOrDefault(cell.Feature)) == true);

    private Slots SlotsFor(Subject subject) =>
        subject.Facts is { } facts ? IndicatorSlots(subject, facts) : WaveSlots(subject);

    private Slots WaveSlots(Subject subject)
    {
        var slots = lexicaliser.NewSlots().SetName("指标", subject.Wave.Short);
        var facts = plan.Findings.Facts.Subunits.FirstOrDefault(subunits => subunits.Wave == subject.Wave);
        return facts is null ? slots : SubunitRealiser.Spread(facts, slots, plan.Outline.Subunits.Names) ?? slots;
    }

    private Slots IndicatorSlots(Subject subject, IndicatorFacts facts)
    {
        var below = facts.Comparisons.Where(comparison => comparison.Standing == Standing.Below).ToList();
        var slots = lexicaliser.NewSlots()
            .SetName("指标", IndicatorNaming.Alone(subject, plan.Indicators))
            .SetName("低于项", string.Join('、', below.Select(comparison => comparison.Comparator.Name)))
            .Set("相差", Apart(below))
            .Set("低于句", BelowClauses(below, subject));
        SetWidening(slots, below);
        if (facts.Ranks.Count > 0)
            RankClause.SlotsFor(facts.Ranks[0], facts.Indicator.Base, slots);
        return slots
            .SetName("基期", facts.Indicator.Base)
            .Set("变化", facts.Change is { Sign: not 0 } change ? [DirectionWords.OfChange(change.Sign), .. Quantity.Differences([change])] : null);
    }

    private IReadOnlyList<Span>? BelowClauses(List<ComparisonFacts> below, Subject subject)
    {
        var clauses = new ComparisonClause(lexicaliser, subject.Wave.Id).Realise(below, shortened: false);
        return clauses.Count == 0 ? null : new SpanBuilder().AddJoined(clauses.Select(clause => clause.Spans), "，").ToList();
    }

    private static IReadOnlyList<Span>? Apart(List<ComparisonFacts> below) =>
        below.Count == 0 || below.Exists(comparison => comparison.Gap is null)
            ? null
            : [new LiteralSpan(below.Count > 1 ? "分别相差" : "相差"), .. Quantity.Differences([.. below.Select(comparison => comparison.Gap!)])];

    private static void SetWidening(Slots slots, List<ComparisonFacts> below)
    {
        var widened = below.Find(comparison => comparison is { Gap: { } gap, PreviousGap: { Sign: < 0 } before } && gap.Value < before.Value);
        if (widened is not null)
            slots.SetName("扩大项", widened.Comparator.Name)
                .Set("原差", Quantity.Differences([widened.PreviousGap!]))
                .Set("现差", Quantity.Differences([widened.Gap!]));
    }
}
