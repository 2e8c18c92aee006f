using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Writing.Overview;

/// <summary>Takes from a finished journey what an overview shows.</summary>
internal static class SummaryMaker
{
    /// <summary>The summary; null where there is nothing to show, or where it would tell what the mask hides: an overview sets values, or what they can be computed from, side by side.</summary>
    public static CountySummary? Of(PipelineResult result, Kit kit)
    {
        if (result.Mask is MaskLevel.Values or MaskLevel.Strict) return null;
        if (result.Speech is { } speech)
            return new CountySummary(speech.Facts.Survey.Unit.Name, [.. speech.Facts.Survey.Waves.Select(wave => Of(wave, speech.Facts, kit))], [.. Problems(speech.Plan.Problems, kit)]);
        // Nobody gave refused data an alias.
        return result.Mask == MaskLevel.None && result.Reading.Survey is { } survey ? new CountySummary(survey.Unit.Name, [], []) : null;
    }

    private static SurveySummary Of(Wave wave, SurveyFacts facts, Kit kit)
    {
        var taken = new HashSet<(string, string, string)>();
        return new SurveySummary(wave.Name, wave.Short, wave.Period, [.. facts.Of(wave).Select(indicator => Of(indicator, kit, taken))]);
    }

    private static IndicatorSummary Of(IndicatorFacts facts, Kit kit, HashSet<(string Group, string Name, string Unit)> taken)
    {
        var (name, group, unit) = (facts.Indicator.Name, facts.Indicator.Group, facts.Indicator.Unit);
        var known = kit.Indicators.Find(name, group).Name;
        // Two names for one indicator in one file would push each other out of the column.
        if (!taken.Add((group, known, unit))) known = name;
        return new IndicatorSummary(
            group, known, unit, facts.Value?.Value, facts.Change?.Value,
            [.. facts.Comparisons.Where(comparison => comparison.Gap is not null).Select(comparison => new GapSummary(comparison.Comparator.Key, comparison.Comparator.Name, comparison.Gap!.Value))],
            [.. facts.Ranks.Select(rank => new RankSummary(rank.Scope, rank.Position.Value, rank.Of?.Value, rank.Tied))]);
    }

    private static IEnumerable<ProblemSummary> Problems(ProblemPlan plan, Kit kit) =>
        from problem in plan.All
        let name = kit.Phrases.Problems.TryGetValue(problem.Id, out var known) ? known.Short : problem.Id
        select new ProblemSummary(problem.Id, name, problem.Gravity, plan.Developed.Contains(problem));
}
