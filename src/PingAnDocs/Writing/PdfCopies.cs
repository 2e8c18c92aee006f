using PingAnDocs.Data;
using PingAnDocs.Printing;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Rendered;

namespace PingAnDocs.Writing;

/// <summary>Puts a PDF beside each released document of a run before its outcome is told: LibreOffice takes many documents in one start.</summary>
/// <param name="folder">Where the documents are.</param>
/// <param name="printer">Who prints; null when no PDF is wanted.</param>
/// <param name="tell">Who is told of each document, in their order.</param>
internal sealed class PdfCopies(OutputFolder folder, DocumentPrinter? printer, Action<DocumentOutcome> tell)
{
    private const int MostWaiting = 25;

    private readonly List<DocumentOutcome> waiting = [];

    /// <summary>True when a document that should have a PDF has none.</summary>
    public bool Lacking { get; private set; }

    /// <summary>The next document of the run.</summary>
    public void Add(DocumentOutcome outcome)
    {
        waiting.Add(outcome);
        if (printer is null || waiting.Count == MostWaiting) Finish();
    }

    /// <summary>Prints and tells all that wait.</summary>
    public void Finish()
    {
        var printed = Print([.. waiting.Where(IsReleased)]);
        foreach (var outcome in waiting) tell(IsReleased(outcome) ? WithPdf(outcome, printed.GetValueOrDefault(outcome)) : outcome);
        waiting.Clear();
    }

    private Dictionary<DocumentOutcome, (PrintJob Job, PrintResult Result)> Print(List<DocumentOutcome> released)
    {
        if (printer is null || released.Count == 0) return [];
        var jobs = released.ConvertAll(outcome => new PrintJob(outcome.Outputs[0].Name, folder.Read(outcome.Outputs[0].Name)));
        var results = printer.Print(jobs);
        return released.Select((outcome, index) => (outcome, jobs[index], results[index])).ToDictionary(made => made.outcome, made => (made.Item2, made.Item3));
    }

    private DocumentOutcome WithPdf(DocumentOutcome outcome, (PrintJob Job, PrintResult Result) printed)
    {
        var (word, pdf) = (outcome.Outputs[0].Name, Path.ChangeExtension(outcome.Outputs[0].Name, ".pdf"));
        if (printed.Result is { Pdf: { } bytes, Pages: { } pages } && Write(pdf, bytes, word) is { } output)
            return outcome with { Outputs = [.. outcome.Outputs, output], Diagnostics = [.. outcome.Diagnostics, .. Fonts(pdf, pages, printed.Job)] };

        Lacking |= printer is not null;
        var why = printer is null ? null : printed.Result?.Fault ?? OutcomeFaults.PdfNotWritten(pdf);
        var stale = folder.Holds(pdf) ? OutcomeFaults.StalePdf(pdf, word) : null;
        return outcome with { Diagnostics = [.. outcome.Diagnostics, .. new[] { why, stale }.OfType<Diagnostic>()] };
    }

    private OutputFile? Write(string name, byte[] bytes, string word)
    {
        try
        {
            return folder.Write(name, bytes) with { Sha256 = "", DerivedFrom = word };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<Diagnostic> Fonts(string pdf, RenderedDocument pages, PrintJob job)
    {
        if (LayoutReader.Read(job.Document, new DiagnosticBag()) is not { } document) return [];
        var others = FontSubstitution.Find(pages, RenderedExpectation.Standard with { Fonts = ExpectationReader.Fonts(document) });
        return others.Count == 0 ? [] : [OutcomeFaults.OtherFonts(pdf, others)];
    }

    private static bool IsReleased(DocumentOutcome outcome) => outcome is { Status: OutcomeStatus.Released, Kept: false };
}
