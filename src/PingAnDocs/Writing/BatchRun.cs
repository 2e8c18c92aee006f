using System.Collections.Concurrent;
using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Data.Masking;
using PingAnDocs.Printing;
using PingAnDocs.Rendering.Proof;
using PingAnDocs.Writing.Report;
using Serilog;

namespace PingAnDocs.Writing;

/// <summary>Takes many inputs through the pipeline: one fault stops one document, never the run.</summary>
/// <param name="kit">The kit.</param>
/// <param name="folder">Where the documents go.</param>
/// <param name="log">The log.</param>
/// <param name="ledger">What earlier speeches said; null to choose wordings as if there had been none, and to note nothing.</param>
public sealed class BatchRun(Kit kit, OutputFolder folder, ILogger log, LedgerFile? ledger = null)
{
    /// <summary>What the documents must not tell.</summary>
    public MaskLevel Mask { get; init; }

    /// <summary>True to write a proof copy beside every document.</summary>
    public bool Proof { get; init; }

    /// <summary>Who makes a PDF of every document; null for none.</summary>
    public DocumentPrinter? Printer { get; init; }

    /// <summary>Makes all documents with so many workers; outcomes are reported, and stand in the manifest, in the order of the inputs.</summary>
    /// <returns>The exit code of the run.</returns>
    public int Run(IReadOnlyList<InputFile> inputs, int workers, Action<DocumentOutcome> report)
    {
        var truth = BatchSurveys.TruthOf(inputs);
        using var manifest = Manifest.Begin(folder.Path);
        var code = ExitCode.Done;
        var copies = new PdfCopies(folder, Printer, outcome =>
        {
            manifest.Append(outcome);
            code = ExitCode.Graver(code, ExitCode.Of(outcome.Status));
            report(outcome);
        });
        var ordered = new InOrder<DocumentOutcome>(copies.Add);

        // One by one, not in ranges: with ranges the second worker would start in the middle and nothing could be reported.
        var turns = Partitioner.Create(Enumerable.Range(0, inputs.Count), EnumerablePartitionerOptions.NoBuffering);
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers };
        Parallel.ForEach(turns, options, index => ordered.Add(index, Make(inputs[index], truth)));
        copies.Finish();
        ledger?.Save(folder);
        return copies.Lacking ? ExitCode.Incomplete(code) : code;
    }

    private DocumentOutcome Make(InputFile file, BatchTruth? truth)
    {
        try
        {
            var faults = new DiagnosticBag();
            return Load(file, faults) is { } input
                ? Finish(DocumentPipeline.Run(input, kit, log, ledger?.Ledger, Mask, truth, file.Given?.Reading), file)
                : new DocumentOutcome(file.Shown, "", kit.Sha256, [], OutcomeStatus.DataRefused, faults.Items);
        }
        catch (Exception fault)
        {
            // The one place that catches everything: what nobody foresaw must not take the other counties' speeches with it.
            // The message of an exception may quote the data.
            if (Mask == MaskLevel.None) log.Error(fault, "Unexpected fault in {Input}", file.Shown);
            else log.Error("Unexpected fault in {Input}: {Fault}", file.Shown, fault.GetType().Name);
            return new DocumentOutcome(
                file.Shown, "", kit.Sha256, [], OutcomeStatus.Unexpected, [OutcomeFaults.Unexpected(file, fault)]);
        }
    }

    private static SourceFile? Load(InputFile file, DiagnosticBag faults) => file.Given?.Source ?? FileIntake.Load(file.Path, faults, file.Shown);

    private DocumentOutcome Finish(PipelineResult result, InputFile file)
    {
        var outcome = new DocumentOutcome(
            result.Input.Name, result.InputSha256, kit.Sha256, [], StatusOf(result.Status), result.Diagnostics);
        if (result is { Status: PipelineStatus.Released, Speech: { Document.Bytes: { } document } speech })
        {
            var outputs = Write(file.OutputName, document, TraceWriter.Write(result, speech), ReportWriter.Write(result, speech, kit));
            ledger?.Note(speech.Facts.Survey.Unit.Name, speech.Narrative);
            folder.Remove(Rejected(file));
            return WithProof(outcome with { Outputs = outputs }, file.OutputName, document, speech);
        }

        var told = result is { Status: PipelineStatus.KeptBack, Speech: { } kept }
            ? outcome with { Outputs = [WriteReport(file.OutputName, ReportWriter.Write(result, kept, kit)), folder.Write(Rejected(file), RejectedText.Write(result.Input.Name, kept.Report, masked: Mask != MaskLevel.None))] }
            : outcome;
        return folder.Holds($"{file.OutputName}.docx") ? told with { Diagnostics = [.. told.Diagnostics, OutcomeFaults.Stale(file)] } : told;
    }

    // What an earlier run rejected and this one released is not rejected any more.
    private static string Rejected(InputFile file) => $"{file.OutputName}.rejected.txt";

    private DocumentOutcome WithProof(DocumentOutcome outcome, string name, byte[] document, Speech speech)
    {
        if (!Proof) return outcome;
        var proof = ProofCopy.Of(document, speech.Narrative, speech.Facts.Survey);
        return proof.Bytes is null
            ? outcome with { Diagnostics = [.. outcome.Diagnostics, .. proof.Diagnostics.Select(OutcomeFaults.NoProof)] }
            : outcome with { Outputs = [.. outcome.Outputs, folder.Write($"{name}.proof.docx", proof.Bytes)] };
    }

    private static OutcomeStatus StatusOf(PipelineStatus status) => status switch
    {
        PipelineStatus.Released => OutcomeStatus.Released,
        PipelineStatus.DataRefused => OutcomeStatus.DataRefused,
        PipelineStatus.KitFault => OutcomeStatus.KitFault,
        PipelineStatus.KeptBack => OutcomeStatus.KeptBack,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };

    private IReadOnlyList<OutputFile> Write(string name, byte[] document, byte[] trace, byte[] report) =>
        [folder.Write($"{name}.docx", document), folder.Write($"{name}.trace.json", trace), WriteReport(name, report)];

    private OutputFile WriteReport(string name, byte[] report) => folder.Write($"{name}.report.html", report);
}
