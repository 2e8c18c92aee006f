using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Writing.Sharding;

/// <summary>Holds the joined documents against the data once more: each must be what its survey, and what the rest of the batch tells of it, would give now.</summary>
internal static class ShardGate
{
    /// <summary>Every document that is not.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="inputs">All inputs of the run.</param>
    /// <param name="ledger">What was said before the run.</param>
    public static IReadOnlyList<Diagnostic> Check(ShardSet parts, IReadOnlyList<InputFile> inputs, WordingLedger ledger)
    {
        if (inputs.Count != parts.Count || !inputs.Index().All(input => IsOf(input.Item, parts.Document(input.Index).Outcome)))
            return [ShardFaults.OtherInputs(inputs.Count, parts.Count)];
        using var fingerprint = new BatchFingerprint();
        var truth = BatchSurveys.TruthOf(inputs, fingerprint: fingerprint);
        var changed = inputs.Index().Where(input => !IsCurrent(input.Item, parts.Document(input.Index).Outcome, truth, ledger)).Select(input => ShardFaults.OtherData(input.Item)).ToList();
        // Nobody's own affair, but some part saw other bytes than these.
        return changed.Count == 0 && fingerprint.Sha256 != parts.Batch ? [ShardFaults.OtherInputs(inputs.Count, parts.Count)] : changed;
    }

    private static bool IsOf(InputFile input, DocumentOutcome outcome) => input.OutputName == outcome.Document && input.Shown == outcome.Input;

    private static bool IsCurrent(InputFile input, DocumentOutcome outcome, BatchTruth? truth, WordingLedger ledger) =>
        input.Read(new DiagnosticBag()) is var (source, reading)
            ? source.Sha256 == outcome.InputSha256 && (outcome.Basis.Length == 0 || outcome.Basis == DocumentBasis.Of(source, reading, truth, ledger))
            : outcome.InputSha256.Length == 0;
}
