using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes what is said of the units below: SubunitLeaders, then SubunitCounts, SubunitMovers, SubunitEnds, then where the table stands.</summary>
internal sealed class SubunitRealiser(Lexicaliser lexicaliser)
{
    private const int EnoughToCount = 4;
    private const int MostSharing = 3;

    /// <summary>The sentences; none when nothing is given or nothing is wanted.</summary>
    /// <param name="plan">What is said.</param>
    /// <param name="mark">Mark of the attachment the table stands in; empty when there is none.</param>
    public IReadOnlyList<Sentence> Realise(SubunitPlan? plan, string mark)
    {
        if (plan is null || plan.Options.Form == SubunitForm.None)
            return [];
        var words = new SubunitWords(lexicaliser, plan);
        var subject = plan.Summary.Valued.Value > 1 ? Subject(words, plan) : null;
        var counts = plan.Summary.Valued.Value >= EnoughToCount ? new SubunitCounts(words, plan).Realise() : [];
        return [.. new[] { Leaders(words, plan), subject }.Concat(counts).Append(new SubunitMovers(words, plan).Realise()).Concat(new SubunitEnds(words, plan).Realise()).Append(Reference(words, plan, mark)).OfType<Sentence>()];
    }

    /// <summary>The best and the worst value and what lies between them; null below two values or without spread.</summary>
    /// <remarks>An end that several share is told with all their names; where they are too many, with none.</remarks>
    public static Slots? Spread(WaveSubunitFacts facts, Slots slots, bool names)
    {
        var ranked = facts.Items.Where(item => item.Value is not null).OrderByDescending(item => item.Value!.Value).ToList();
        if (ranked.Count < 2 || ranked[0].Value!.Value == ranked[^1].Value!.Value)
            return null;
        var (best, worst) = (Sharing(ranked, ranked[0].Value!.Value), Sharing(ranked, ranked[^1].Value!.Value));
        var spread = ranked[0].Value! with
        {
            Kind = FactKind.Gap,
            Value = ranked[0].Value!.Value - ranked[^1].Value!.Value,
            Indicator = names && Names(best).Length > 0 ? best[0].Subunit.Name : facts.Subunits.Kind,
            Comparator = names && Names(worst).Length > 0 ? worst[0].Subunit.Name : "",
            Sources = [.. ranked[0].Value!.Sources, .. ranked[^1].Value!.Sources],
            Derivation = names ? $"{best[0].Subunit.Name} − {worst[0].Subunit.Name}" : "max(value) − min(value)",
        };
        return slots
            .SetName("高名", names ? Names(best) : "")
            .SetName("低名", names ? Names(worst) : "")
            .SetName("类别", facts.Subunits.Kind)
            .Set("差距", Quantity.Differences([spread]));
    }

    private static List<SubunitFacts> Sharing(List<SubunitFacts> ranked, decimal value) => ranked.FindAll(item => item.Value!.Value == value);

    private static string Names(List<SubunitFacts> items) =>
        items.Count > MostSharing ? "" : string.Join('、', items.Select(item => item.Subunit.Name));

    private static Sentence? Leaders(SubunitWords words, SubunitPlan plan)
    {
        var (facts, names) = (plan.Facts, plan.Options.Names);
        if (facts.Subunits.Leaders.Count == 0)
            return null;
        var slots = words.NewSlots()
            .SetName("名单", names ? string.Join('、', facts.Subunits.Leaders) : "")
            .Set("个数", Counts.Of(facts.Subunits.Leaders.Count, "进入前列的单位", facts.Wave.Id, [facts.Subunits.Place]))
            .SetName("范围", facts.Subunits.Scope)
            .Set("总数", facts.Count is null ? null : Quantity.Count(facts.Count, ""))
            .Set("前数", facts.Within is null ? null : Quantity.Count(facts.Within, ""));
        return words.Sentence(names ? "U-LEADERS" : "U-LEADERS-COUNT", slots);
    }

    // By which indicator they are compared; a kit whose units below are compared by the one just spoken of needs no such words.
    private static Sentence? Subject(SubunitWords words, SubunitPlan plan) =>
        plan.Facts.Wave.Indicators is [var measured, ..] ? words.Sentence("U-SUBJECT", words.NewSlots().SetName("指标", measured.Name)) : null;

    private static Sentence? Reference(SubunitWords words, SubunitPlan plan, string mark) => plan.Ranking.Rows.Count == 0
        ? null
        : plan.Options.Form switch
        {
            SubunitForm.Table => words.Sentence("U-SEE-TABLE", words.NewSlots()),
            SubunitForm.Attachment => words.Sentence("U-SEE-ATTACHMENT", words.NewSlots().SetName("附件", mark)),
            _ => null,
        };
}
