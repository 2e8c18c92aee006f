using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Narration.Variation;
using PingAnDocs.Printing;
using PingAnDocs.Similarity;
using Serilog.Core;

namespace PingAnDocs.Writing.Sharding;

/// <summary>Joins the parts of a run to what the run on one machine would have left, byte by byte.</summary>
/// <param name="parts">The parts.</param>
/// <param name="workers">How many files are read or written at a time.</param>
public sealed class ShardJoin(ShardSet parts, int workers)
{
    private readonly bool withLedger = Says(parts, "ledger");
    private readonly bool withPdf = Says(parts, "pdf");
    private readonly bool withProof = Says(parts, "proof");

    /// <summary>True when the documents are masked: then nothing is known of their data, and it cannot be asked for again.</summary>
    public bool IsMasked { get; } = !parts.Header.Contains("\"mask\":\"none\"", StringComparison.Ordinal);

    /// <summary>True when this program would make the documents of the parts with this kit.</summary>
    public bool IsMadeWith(Kit kit) =>
        new RunKey(kit.Sha256, MaskLevels.WordOf(MaskLevel.None), withProof, withPdf, withLedger).Header == parts.Header;

    /// <summary>
    /// What is left of the whole run once the parts are joined: the gates of the batch and the overview. The documents are there and
    /// whole, so none is made again but one that the gates do not let stand.
    /// </summary>
    /// <param name="kit">The kit the parts were made with.</param>
    /// <param name="folder">Where they were joined.</param>
    /// <param name="compared">Told how alike the documents are.</param>
    /// <param name="faults">Takes why a ledger or the program that makes PDFs is not to be had.</param>
    public BatchRun Rest(Kit kit, OutputFolder folder, Action<SimilarityReport> compared, DiagnosticBag faults) =>
        new(kit, folder, Logger.None, withLedger ? LedgerFile.Open(folder, faults) : null)
        {
            Proof = withProof, Printer = withPdf ? DocumentPrinter.Find(faults) : null, Overview = true, Compared = compared, Remark = faults.Add,
        };

    /// <summary>Everything that speaks against joining them: files, ledgers and, where the inputs are given, data.</summary>
    /// <param name="target">The folder they are to be joined in; it need not be there.</param>
    /// <param name="inputs">All inputs of the run; null to leave the data alone.</param>
    public IReadOnlyList<Diagnostic> Check(string target, IReadOnlyList<InputFile>? inputs)
    {
        var faults = new DiagnosticBag();
        faults.AddRange(ShardFiles.Check(parts, workers));
        var before = withLedger ? ShardLedgers.Before(parts, target, Said(), faults) : null;
        if (inputs is not null && !(withLedger && before is null)) faults.AddRange(ShardGate.Check(parts, inputs, before ?? WordingLedger.Empty));
        return faults.Items;
    }

    /// <summary>Writes files, ledger and, when all are on the disk, the manifest; may be killed and run again.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="report">Told of each document, in the order of the inputs.</param>
    /// <param name="faults">Takes what changed since it was checked; then there is no manifest.</param>
    /// <returns>The exit code the run on one machine would have had.</returns>
    public int Write(OutputFolder folder, Action<DocumentOutcome> report, DiagnosticBag faults)
    {
        faults.AddRange(ShardFiles.Copy(parts, folder, workers));
        if (withLedger && ShardLedgers.Before(parts, folder.Path, Said(), faults) is { } before) LedgerFile.Write(folder, before, Said());
        if (faults.HasErrors) return ExitCode.KeptBack;

        folder.Settle();
        AtomicFile.Write(Path.Combine(folder.Path, Manifest.FileName), target => ManifestText.Write(target, parts.Header, parts.Lines()), release: () => { });
        folder.Settle();
        var (code, lacking) = (ExitCode.Done, false);
        foreach (var outcome in Enumerable.Range(0, parts.Count).Select(place => parts.Document(place).Outcome))
        {
            code = ExitCode.Graver(code, ExitCode.Of(outcome.Status));
            lacking |= withPdf && outcome.Status == OutcomeStatus.Released && outcome.Outputs.All(output => output.DerivedFrom.Length == 0);
            report(outcome);
        }

        return lacking ? ExitCode.Incomplete(code) : code;
    }

    private static bool Says(ShardSet parts, string word) => parts.Header.Contains($"\"{word}\":\"yes\"", StringComparison.Ordinal);

    private List<SaidWording> Said() => [.. Enumerable.Range(0, parts.Count).Select(place => parts.Document(place).Outcome.Said).OfType<SaidWording>()];
}
