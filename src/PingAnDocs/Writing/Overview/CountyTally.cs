namespace PingAnDocs.Writing.Overview;

/// <summary>Takes the counties one by one, keeps none, and learns what an overview of them has to show.</summary>
internal sealed class CountyTally
{
    private readonly Dictionary<IndicatorKey, IndicatorTally> known = [];
    private readonly List<IndicatorTally> indicators = [];
    private readonly Dictionary<string, (int Order, ProblemCount Count)> problems = new(StringComparer.Ordinal);
    private readonly SortedDictionary<OutcomeStatus, int> statuses = [];
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);

    /// <summary>What was learned.</summary>
    public static OverviewTable Of(IEnumerable<DocumentOutcome> outcomes)
    {
        var tally = new CountyTally();
        foreach (var outcome in outcomes) tally.Add(outcome);
        return tally.Table();
    }

    private void Add(DocumentOutcome outcome)
    {
        statuses[outcome.Status] = statuses.GetValueOrDefault(outcome.Status) + 1;
        var name = OverviewTable.NameOf(outcome);
        names[name] = names.GetValueOrDefault(name) + 1;
        if (outcome.Summary is not { } summary) return;
        foreach (var survey in summary.Surveys)
            foreach (var indicator in survey.Indicators) Of(survey, indicator).Add(indicator);
        foreach (var problem in summary.Problems) Add(problem);
    }

    private IndicatorTally Of(SurveySummary survey, IndicatorSummary indicator)
    {
        var key = IndicatorKey.Of(survey, indicator);
        if (known.TryGetValue(key, out var tally)) return tally;
        indicators.Add(known[key] = new IndicatorTally(key, survey.Short));
        return indicators[^1];
    }

    private void Add(ProblemSummary problem)
    {
        var (order, count) = problems.GetValueOrDefault(problem.Id, (problems.Count, new ProblemCount(problem.Id, problem.Short, 0, 0, 0)));
        problems[problem.Id] = (order, count with
        {
            Counties = count.Counties + 1,
            Developed = count.Developed + (problem.Developed ? 1 : 0),
            Heavy = count.Heavy + (problem.Gravity == Findings.Gravity.Heavy ? 1 : 0),
        });
    }

    private OverviewTable Table()
    {
        var columns = indicators.Select(tally => tally.Column(Title(tally))).OfType<IndicatorColumn>().ToList();
        return new OverviewTable(
            columns, [.. problems.Values.OrderByDescending(entry => entry.Count.Counties).ThenBy(entry => entry.Order).Select(entry => entry.Count)],
            [.. statuses.Select(pair => (pair.Key, pair.Value))],
            names.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal),
            Headline(columns));
    }

    private string Title(IndicatorTally tally)
    {
        var name = tally.Key.Group.Length > 0 ? $"{tally.Key.Group}·{tally.Key.Name}" : tally.Key.Name;
        var alike = indicators.Where(other => other.Survey == tally.Survey).Select(other => (other.Key.Survey, other.Key.Period)).Distinct().Skip(1).Any();
        if (!alike) return $"{tally.Survey}·{name}";
        return tally.Key.Period.Length > 0 ? $"{tally.Key.Survey}（{tally.Key.Period}）·{name}" : $"{tally.Key.Survey}·{name}";
    }

    // The first indicator of the data that most counties have a value of; without any value, a difference.
    private Headline? Headline(List<IndicatorColumn> columns)
    {
        foreach (var role in new[] { FigureRole.Value, FigureRole.Gap, FigureRole.Change })
        {
            var having = columns.Where(column => column.Figures.Any(figure => figure.Role == role)).ToList();
            if (having.Count == 0) continue;
            var found = having.MaxBy(column => column.Figures.Where(figure => figure.Role == role).Max(known[column.Key].CountOf))!;
            var (first, gap) = (found.Figures.First(figure => figure.Role == role), Nearest(found));
            return new Headline(found, role == FigureRole.Gap ? gap! : first, found.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Change), gap);
        }

        return null;
    }

    // Comparators stand from wide to narrow: of two that are known equally often, people look at the nearer one.
    private FigureColumn? Nearest(IndicatorColumn column) =>
        column.Figures.Where(figure => figure.Role == FigureRole.Gap).Reverse().MaxBy(figure => known[column.Key].CountOf(figure));
}
