using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes the strengths as clauses: groups counted, single indicators named, at most a handful.</summary>
internal sealed class StrengthRealiser(Lexicaliser lexicaliser, DocumentPlan plan)
{
    private const int MostClauses = 4;
    private const int MostNames = 4;

    /// <summary>The clauses joined by commas, with the findings behind them.</summary>
    public Clauses Realise()
    {
        var clauses = new Clauses();
        foreach (var strength in plan.Assessment.Strengths)
        {
            if (clauses.Count < MostClauses && Clause(strength) is { } wording)
                clauses.Add(wording, strength.Hits);
        }

        return clauses;
    }

    private Wording? Clause(PlannedStrength strength)
    {
        var first = strength.Hits[0].Subject;
        var group = first.Facts?.Indicator.Group ?? "";
        if (strength.Id == "S-ABOVE" && group.Length > 0 && IsMostOf(strength, group) && MembersAbove(strength, group) == strength.Hits.Count)
            return Group(strength, group);
        var slots = lexicaliser.NewSlots()
            .SetName("指标列", Names(strength))
            .SetName("比较项", first.Facts is null ? "" : Comparators(strength.Hits))
            .SetName("基期", first.Facts?.Indicator.Base ?? "")
            .SetName("范围", first.Facts is null ? first.Wave.Subunits?.Scope ?? "" : first.Facts.Ranks.Count > 0 ? first.Facts.Ranks[0].Scope : "")
            .Set("镇街列", first.Wave.Subunits is { } subunits ? Leaders(subunits, first.Wave) : null);
        return Choose(strength.Id, slots);
    }

    private Wording? Group(PlannedStrength strength, string group)
    {
        var wave = strength.Hits[0].Subject.Wave;
        var members = Members(wave, group);
        var slots = lexicaliser.NewSlots()
            .SetName("组名", InWave(wave) + group)
            .SetName("比较项", Comparators(strength.Hits))
            .Set("组内数", Counts.Of(members, group))
            .Set("高于数", Counts.Of([.. strength.Hits.Select(hit => hit.Subject)], group + "中高于平均水平的"));
        return Choose(strength.Hits.Count == members.Count ? "S-GROUP-ALL" : "S-GROUP", slots);
    }

    private IReadOnlyList<Subject> Members(Wave wave, string group) =>
        plan.Waves.First(report => report.Wave == wave).Blocks.First(block => block.Group == group).Members;

    // 4项中有1项 is no praise: then the one is named.
    private bool IsMostOf(PlannedStrength strength, string group) => strength.Hits.Count * 2 > Members(strength.Hits[0].Subject.Wave, group).Count;

    // A member above the city's average and below the province's is no strength, but whoever counts those above the city's counts it too:
    // then the strong ones are named, not counted.
    private int MembersAbove(PlannedStrength strength, string group)
    {
        var common = Common(strength.Hits);
        return Members(strength.Hits[0].Subject.Wave, group).Count(member => common.All(comparator => IsAbove(member, comparator)));
    }

    private IReadOnlyList<Span>? Leaders(Subunits subunits, Wave wave) =>
        subunits.Leaders.Count == 0 ? null
        : plan.Outline.Subunits.Names ? [new NameSpan(string.Join('、', subunits.Leaders), null)]
        : [.. Counts.Of(subunits.Leaders.Count, "进入前列的单位", wave.Id, [subunits.Place]), new LiteralSpan($"个{subunits.Kind}")];

    private Wording? Choose(string id, Slots slots) =>
        lexicaliser.Book.Strengths.TryGetValue(id, out var phrase) ? lexicaliser.Choose(phrase, slots, "strength") : null;

    private string Names(PlannedStrength strength)
    {
        var names = strength.Hits.Where(hit => hit.Subject.Facts is not null).Select(hit => IndicatorNaming.Alone(hit.Subject, plan.Indicators)).Distinct().ToList();
        if (names.Count == 0)
            return "";
        return InWave(strength.Hits[0].Subject.Wave) + string.Join('、', names.Take(MostNames)) + (names.Count > MostNames ? "等指标" : "");
    }

    private string InWave(Wave wave) => plan.Waves.Count > 1 ? wave.Short + "的" : "";

    private static string Comparators(IReadOnlyList<Evaluation> hits) => string.Join('、', Common(hits).Select(comparator => comparator.Name));

    // Only averages that every one of the indicators is above.
    private static List<Comparator> Common(IReadOnlyList<Evaluation> hits) =>
        [.. hits[0].Subject.Facts!.Comparisons.Select(comparison => comparison.Comparator).Where(comparator => hits.All(hit => IsAbove(hit.Subject, comparator)))];

    private static bool IsAbove(Subject subject, Comparator comparator) =>
        subject.Facts!.Comparisons.Any(comparison => comparison.Comparator.Key == comparator.Key && comparison.Standing == Standing.Above);
}
