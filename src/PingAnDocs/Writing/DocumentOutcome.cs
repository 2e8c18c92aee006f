using PingAnDocs.Data;
using PingAnDocs.Writing.Overview;

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
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The name its files bear, without extension; unique within a run.</summary>
    public string Document { get; init; } = "";

    /// <summary>Hash of all it depends on besides the run's key; empty when its data was not read.</summary>
    public string Basis { get; init; } = "";

    /// <summary>What it said, for the ledger; null without a ledger.</summary>
    public SaidWording? Said { get; init; }

    /// <summary>What an overview shows of it; null when there is nothing, or the mask hides it.</summary>
    public CountySummary? Summary { get; init; }

    /// <summary>True when an earlier run made it and nothing it depends on has changed since.</summary>
    public bool Kept { get; init; }
}
