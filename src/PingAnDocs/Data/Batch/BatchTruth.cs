namespace PingAnDocs.Data.Batch;

/// <summary>
/// What several counties' files of the same surveys must have in common: averages, the distance between averages, rankings.
/// All files are counted first; then each is held against the others.
/// </summary>
public sealed class BatchTruth
{
    private readonly SharedAverages averages = new();
    private readonly ImpliedDifferences differences = new();
    private readonly SharedRankings rankings = new();

    private BatchTruth()
    {
    }

    /// <summary>Counts what the surveys of a batch say; one survey alone agrees with itself.</summary>
    public static BatchTruth Of(IEnumerable<Survey> surveys)
    {
        var truth = new BatchTruth();
        foreach (var survey in surveys)
        {
            truth.averages.Add(survey);
            truth.differences.Add(survey);
            truth.rankings.Add(survey);
        }

        return truth;
    }

    /// <summary>Where one of the surveys is unlike the others: an error for an average that is shared for certain, else a warning.</summary>
    public IReadOnlyList<Diagnostic> Check(Survey survey) => [.. averages.Check(survey), .. differences.Check(survey), .. rankings.Check(survey)];
}
