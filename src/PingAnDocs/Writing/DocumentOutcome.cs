using PingAnDocs.Data;

namespace PingAnDocs.Writing;

/// <summary>What became of one input of a run: a line of the manifest.</summary>
/// <param name="Input">Name of the input file without folder.</param>
/// <param name="InputSha256">Its hash; empty when it could not be read.</param>
/// <param name="KitSha256">Hash of the kit.</param>
/// <param name="Outputs">The files written; of a document kept back its report alone, of others none.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Diagnostics">Everything there is to say about it.</param>
public sealed record DocumentOutcome(
    string Input,
    string InputSha256,
    string KitSha256,
    IReadOnlyList<OutputFile> Outputs,
    OutcomeStatus Status,
    IReadOnlyList<Diagnostic> Diagnostics);
