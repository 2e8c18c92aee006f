using PingAnDocs.Data;

namespace PingAnDocs;

/// <summary>What one input became, with every intermediate, so that nobody has to ask a stage again.</summary>
/// <param name="Input">The survey file.</param>
/// <param name="Reading">What reading it gave.</param>
/// <param name="CrossChecks">What cross-checking its figures gave.</param>
/// <param name="Speech">What was made of it; null when the data was refused.</param>
public sealed record PipelineResult(
    SourceFile Input, SurveyReading Reading, IReadOnlyList<Diagnostic> CrossChecks, Speech? Speech)
{
    /// <summary>How the journey ended.</summary>
    public PipelineStatus Status => Speech switch
    {
        null => PipelineStatus.DataRefused,
        { Document.Bytes: null } => PipelineStatus.KitFault,
        { } speech when speech.Narrative.Diagnostics.Any(item => item.Severity == Severity.Error) => PipelineStatus.KitFault,
        { Report.Released: false } => PipelineStatus.KeptBack,
        _ => PipelineStatus.Released,
    };

    /// <summary>All diagnostics, in the order of the journey.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Reading.Diagnostics, .. CrossChecks, .. Speech?.Diagnostics ?? []];
}
