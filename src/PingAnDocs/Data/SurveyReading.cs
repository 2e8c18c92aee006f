namespace PingAnDocs.Data;

/// <summary>What reading one survey file gave.</summary>
/// <param name="Survey">The survey; null when the file cannot be understood at all.</param>
/// <param name="Leaves">Every numeric leaf of the file, in the order of the file.</param>
/// <param name="Diagnostics">All faults of form: encoding, JSON, unknown names, wrong types.</param>
public sealed record SurveyReading(Survey? Survey, IReadOnlyList<Leaf> Leaves, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The files a composed survey was copied from; empty for a survey of its own.</summary>
    public IReadOnlyList<SurveyOrigin> Origins { get; init; } = [];
}
