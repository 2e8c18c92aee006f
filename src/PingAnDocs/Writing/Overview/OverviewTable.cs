namespace PingAnDocs.Writing.Overview;

/// <summary>What an overview of these counties has to show, without the counties.</summary>
/// <param name="Indicators">Columns of figures, in the order the data first names them.</param>
/// <param name="Problems">The problems chosen, the most frequent first.</param>
/// <param name="Statuses">How many documents ended how.</param>
/// <param name="Shared">Names that several documents bear.</param>
/// <param name="Headline">What is drawn; null when there is no figure at all.</param>
internal sealed record OverviewTable(
    IReadOnlyList<IndicatorColumn> Indicators,
    IReadOnlyList<ProblemCount> Problems,
    IReadOnlyList<(OutcomeStatus Status, int Count)> Statuses,
    IReadOnlySet<string> Shared,
    Headline? Headline)
{
    /// <summary>Number of documents.</summary>
    public int Counties => Statuses.Sum(status => status.Count);

    /// <summary>Number of documents that were thought through to the problems.</summary>
    public int Judged => Statuses.Where(status => status.Status is OutcomeStatus.Released or OutcomeStatus.KeptBack).Sum(status => status.Count);

    /// <summary>The unit's name; that of the document when nothing is known of the unit.</summary>
    public static string NameOf(DocumentOutcome outcome) => outcome.Summary is { Unit.Length: > 0 } summary ? summary.Unit : outcome.Document;

    /// <summary>The counties as rows, one by one.</summary>
    public IEnumerable<CountyRow> Rows(IEnumerable<DocumentOutcome> outcomes) => outcomes.Select((outcome, index) =>
        new CountyRow(index + 1, NameOf(outcome) is var name && Shared.Contains(name) && name != outcome.Document ? $"{name}（{outcome.Document}）" : name, outcome));
}
