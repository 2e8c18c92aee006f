using PingAnDocs.Data;
using PingAnDocs.Data.Masking;

namespace PingAnDocs;

/// <summary>What one input became, with every intermediate, so that nobody has to ask a stage again.</summary>
/// <param name="Input">The survey file.</param>
/// <param name="Reading">What reading it gave.</param>
/// <param name="CrossChecks">What cross-checking its figures gave.</param>
/// <param name="Speech">What was made of it; null when the data was refused.</param>
public sealed record PipelineResult(
    SourceFile Input, SurveyReading Reading, IReadOnlyList<Diagnostic> CrossChecks, Speech? Speech)
{
    /// <summary>What the document must not tell. Reading and speech hold the raw values all the same: whoever writes of them asks here first.</summary>
    public MaskLevel Mask { get; init; }

    /// <summary>Hash of the input; empty for a masked copy, because the hash of a few unknown digits can be found by trying.</summary>
    public string InputSha256 => Mask == MaskLevel.None ? Input.Sha256 : "";

    /// <summary>How the journey ended.</summary>
    public PipelineStatus Status => Speech switch
    {
        null => PipelineStatus.DataRefused,
        { Document.Bytes: null } => PipelineStatus.KitFault,
        { } speech when speech.Narrative.Diagnostics.Any(item => item.Severity == Severity.Error) => PipelineStatus.KitFault,
        { Report.Released: false } => PipelineStatus.KeptBack,
        { } speech when OwnInspection.Diagnostics(speech.Inspection).Any(item => item.Severity == Severity.Error) => PipelineStatus.KeptBack,
        _ => PipelineStatus.Released,
    };

    /// <summary>All diagnostics, in the order of the journey.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. DiagnosticMask.WithoutQuotes([.. Reading.Diagnostics, .. CrossChecks], Mask), .. Speech?.Diagnostics ?? []];
}
