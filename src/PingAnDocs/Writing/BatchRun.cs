using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Data.Masking;
using PingAnDocs.Printing;
using PingAnDocs.Rendering.Proof;
using PingAnDocs.Similarity;
using PingAnDocs.Writing.Overview;
using PingAnDocs.Writing.Report;
using PingAnDocs.Writing.Sharding;
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

    /// <summary>True to make every document anew, also those that are there and whole.</summary>
    public bool Restart { get; init; }

    /// <summary>True to begin no further document after the first that is not released.</summary>
    public bool FailFast { get; init; }

    /// <summary>Which part of the inputs is this run's own; null for all. The others are read all the same, for what they tell of its own.</summary>
    public Shard? Shard { get; init; }

    /// <summary>True to write an overview of a run over several counties.</summary>
    public bool Overview { get; init; }

    /// <summary>Told what there is to say of the run as a whole.</summary>
    public Action<Diagnostic>? Remark { get; init; }

    /// <summary>The speech of the whole city, made after the counties'; null for none.</summary>
    public CityOrder? City { get; init; }

    /// <summary>Told, before the first document, what was found in place of the manifest.</summary>
    public Action<ManifestState>? Began { get; init; }

    /// <summary>Told, after the last document of a whole batch, how alike the documents are.</summary>
    public Action<SimilarityReport>? Compared { get; init; }

    private RunKey Key => new(kit.Sha256, MaskLevels.WordOf(Mask), Proof, Printer is not null, ledger is not null) { Shard = Shard };

    /// <summary>
    /// Makes all documents with so many workers; outcomes are reported, and stand in the manifest, in the order of the inputs.
    /// Documents an earlier run made and whose data, neighbours and files are unchanged are kept.
    /// </summary>
    /// <param name="inputs">All inputs; where only a part is to be made, those of the other parts too.</param>
    /// <param name="workers">How many are made at a time.</param>
    /// <param name="report">Told of each document.</param>
    /// <param name="stop">Ends the run after the documents that are being made; the next run goes on from there.</param>
    /// <returns>The exit code of the run.</returns>
    public int Run(IReadOnlyList<InputFile> inputs, int workers, Action<DocumentOutcome> report, CancellationToken stop = default)
    {
        using var fingerprint = Shard is null ? null : new BatchFingerprint(Mask != MaskLevel.None);
        var likeness = new BatchLikeness(kit, folder, Mask, ledger?.Ledger);
        var truth = BatchSurveys.TruthOf(inputs, likeness.Learn, fingerprint);
        var end = fingerprint is null ? null : new ShardEnd(inputs.Count, fingerprint.Sha256, [.. Enumerable.Range(0, inputs.Count).Where(place => Shard!.Takes(inputs[place].Shown))]);
        if (end is not null) inputs = [.. end.Places.Select(place => inputs[place])];
        using var manifest = Manifest.Open(folder.Path, Key, Restart || Mask != MaskLevel.None);
        Began?.Invoke(manifest.State);
        foreach (var remark in inputs.SelectMany(input => input.Common).Distinct())
            log.Information("{Code} {Place}: {Remark}", remark.Code, DiagnosticText.Place(remark.Place), DiagnosticText.Sentence(remark));
        var code = ExitCode.Done;
        var copies = new PdfCopies(folder, Printer, outcome =>
        {
            manifest.Append(outcome);
            code = ExitCode.Graver(code, ExitCode.Of(outcome.Status));
            report(outcome);
        });
        var ordered = new InOrder<DocumentOutcome>(copies.Add);
        Each(inputs.Count, workers, index =>
        {
            var outcome = Make(inputs[index], truth, likeness, manifest);
            ordered.Add(index, outcome);
            return outcome.Status == OutcomeStatus.Released || !FailFast;
        }, stop);
        ordered.Finish();
        var isWhole = ordered.Count == inputs.Count;
        var city = isWhole && City is not null ? MakeCity(City.Input(inputs, truth)) : null;
        if (city is not null) copies.Add(city);
        copies.Finish();
        ledger?.Save(folder);
        folder.Settle();
        // Of a part alone nothing is compared or told: its manifest is joined with the others first.
        var alike = Compare(likeness, Shard is null && isWhole ? inputs : [], workers);
        var lacking = copies.Lacking;
        if (isWhole)
        {
            lacking |= !WriteOverview(manifest, inputs.Count, new WholeRun(city, alike));
            manifest.Finish(end);
        }

        return lacking ? ExitCode.Incomplete(code) : code;
    }

    // Beside masked values an overview would be a list of what they can be computed from.
    private bool WriteOverview(Manifest manifest, int count, WholeRun run)
    {
        if (!Overview || Shard is not null || count < 2 || Mask is MaskLevel.Values or MaskLevel.Strict) return true;
        var fault = OverviewFiles.Write(folder, kit.Name, manifest.Told().Take(count), run);
        if (fault is not null) Remark?.Invoke(fault);
        return fault is null;
    }

    /// <summary>Does the work for each index, beginning no more once one of them says so or the run is stopped.</summary>
    private static void Each(int count, int workers, Func<int, bool> work, CancellationToken stop)
    {
        // One by one, not in ranges: with ranges the second worker would start in the middle and nothing could be reported.
        var turns = Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(turns, new ParallelOptions { MaxDegreeOfParallelism = workers }, (index, state) =>
            {
                if (state.IsStopped) return;
                if (stop.IsCancellationRequested || !work(index)) state.Stop();
            });
        }
        catch (AggregateException faults) when (faults.InnerExceptions[0] is IOException or UnauthorizedAccessException)
        {
            // The manifest cannot be written: a full disk is told as what it is.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }

    /// <summary>The gate of the batch as a whole; what an earlier run said of other documents does not stay.</summary>
    private SimilarityReport? Compare(BatchLikeness likeness, IReadOnlyList<InputFile> inputs, int workers)
    {
        if (likeness.Compare(inputs.Select(input => input.OutputName), workers) is not { } report)
        {
            folder.Remove(SimilarityFile.FileName);
            return null;
        }

        folder.Write(SimilarityFile.FileName, SimilarityFile.Write(report));
        Compared?.Invoke(report);
        return report;
    }

    // Its own survey is written beside the speech: the office may edit it and make the speech from it alone.
    private DocumentOutcome MakeCity(InputFile file)
    {
        var outcome = new BatchRun(City!.Kit, folder, log, ledger) { Proof = Proof }.Make(file, truth: null, new BatchLikeness(City.Kit, folder, Mask, ledger?.Ledger), manifest: null);
        return file.Given is { Source.Bytes: { IsEmpty: false } survey } ? outcome with { Outputs = [folder.Write(file.Path, survey.ToArray()), .. outcome.Outputs] } : outcome;
    }

    private DocumentOutcome Make(InputFile file, BatchTruth? truth, BatchLikeness likeness, Manifest? manifest)
    {
        try
        {
            var faults = new DiagnosticBag();
            if (file.Read(faults) is not var (input, reading))
                return new DocumentOutcome(file.Shown, "", kit.Sha256, [], OutcomeStatus.DataRefused, faults.Items) { Document = file.OutputName };
            if (Earlier(file, input, reading, truth, manifest) is not { } kept || !likeness.Accepts(kept, reading.Survey))
                return Finish(likeness.Look(file.OutputName, DocumentPipeline.Run(input, kit, log, ledger?.Ledger, Mask, truth, reading)), file);
            ledger?.Note(kept.Said);
            return kept;
        }
        catch (Exception fault) when (!DiskFault.IsFull(fault))
        {
            // The one place that catches everything but a full disk, which ends the run: what nobody foresaw must not take the other counties' speeches with it.
            // The message of an exception may quote the data.
            if (Mask == MaskLevel.None) log.Error(fault, "Unexpected fault in {Input}", file.Shown);
            else log.Error("Unexpected fault in {Input}: {Fault}", file.Shown, fault.GetType().Name);
            return new DocumentOutcome(
                file.Shown, "", kit.Sha256, [], OutcomeStatus.Unexpected, [OutcomeFaults.Unexpected(file, fault)]) { Document = file.OutputName };
        }
    }

    /// <summary>What an earlier run made of this input, when it would be the same now and its files are whole.</summary>
    private DocumentOutcome? Earlier(InputFile file, SourceFile input, SurveyReading reading, BatchTruth? truth, Manifest? manifest) =>
        manifest?.Find(file.OutputName) is { } found
            && found.Input == file.Shown && found.InputSha256 == input.Sha256
            && (Printer is null || found.Outputs.Any(output => output.DerivedFrom.Length > 0))
            && found.Basis == DocumentBasis.Of(input, reading, truth, ledger?.Ledger)
            && folder.HoldsWhole(found.Outputs)
            ? found
            : null;

    private DocumentOutcome Finish(PipelineResult result, InputFile file)
    {
        var outcome = new DocumentOutcome(
            result.Input.Name, result.InputSha256, kit.Sha256, [], StatusOf(result.Status), result.Diagnostics)
        {
            Document = file.OutputName,
            Summary = SummaryMaker.Of(result, kit),
            // The hash of a few masked digits can be found by trying, so a masked copy has none and is made anew each time.
            Basis = Mask == MaskLevel.None ? DocumentBasis.Of(result.Reading, result.CrossChecks, result.InputSha256, ledger?.Ledger) : "",
        };
        if (result is { Status: PipelineStatus.Released, Speech: { Document.Bytes: { } document } speech })
        {
            var outputs = Write(file.OutputName, document, TraceWriter.Write(result, speech), ReportWriter.Write(result, speech, kit));
            var said = ledger is null ? null : SaidWording.Of(speech.Facts.Survey.Unit.Name, speech.Narrative);
            ledger?.Note(said);
            folder.Remove(Rejected(file));
            return WithProof(outcome with { Outputs = outputs, Said = said }, file.OutputName, document, speech);
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
