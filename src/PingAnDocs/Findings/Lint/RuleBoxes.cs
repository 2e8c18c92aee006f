namespace PingAnDocs.Findings.Lint;

/// <summary>The rules of a book with their boxes.</summary>
/// <param name="Rules">Rule and box, in the order of the book.</param>
/// <param name="Indicators">The space of the rules on indicators.</param>
internal sealed record RuleBoxes(IReadOnlyList<(Rule Rule, Box Box)> Rules, FeatureSpace Indicators)
{
    public static RuleBoxes Of(RuleBook book, IndicatorCatalog catalog)
    {
        var (indicators, waves) = (new FeatureSpace(SubjectKind.Indicator, catalog), new FeatureSpace(SubjectKind.Wave, catalog));
        return new RuleBoxes(
            [.. book.Rules.Select(rule => (rule, Box.Of(rule.Cells, rule.Subject == SubjectKind.Wave ? waves : indicators)))],
            indicators);
    }
}
