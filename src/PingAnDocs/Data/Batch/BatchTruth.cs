namespace PingAnDocs.Data.Batch;

/// <summary>
/// What the files of one batch must have in common: averages, the distance between averages, rankings.
/// All files are counted first; then each is held against the others.
/// </summary>
public sealed class BatchTruth
{
    private readonly Circles circles = new();
    private readonly SharedFigures figures = new();
    private readonly SharedRankings rankings = new();

    private BatchTruth()
    {
    }

    /// <summary>Counts what the surveys of a batch say and keeps no survey; one survey alone agrees with itself.</summary>
    public static BatchTruth Of(IEnumerable<Survey> surveys)
    {
        var truth = new BatchTruth();
        foreach (var survey in surveys)
        {
            List<Statement> statements = [.. StatementReader.Of(survey)];
            var joined = truth.circles.Join(statements);
            truth.figures.Add(statements, joined);
            truth.rankings.Add(survey, joined);
        }

        return truth;
    }

    /// <summary>
    /// Where one of the surveys is unlike the others, in the order of the file: an error for a mistyped average that is shared for certain,
    /// else a warning, a note for a rounding. May be asked by several workers at once.
    /// </summary>
    public IReadOnlyList<Diagnostic> Check(Survey survey)
    {
        List<Statement> statements = [.. StatementReader.Of(survey)];
        var joined = circles.Find(statements);
        return [.. figures.Check(statements, joined).Concat(rankings.Check(survey, joined)).InFileOrder()];
    }
}
