using PingAnDocs.Data;

namespace PingAnDocs.Writing.Overview;

/// <summary>One county of the overview.</summary>
/// <param name="Number">Its place in the order of the inputs, from 1.</param>
/// <param name="Name">What it is called; unique in the overview.</param>
/// <param name="Outcome">What became of it.</param>
internal sealed record CountyRow(int Number, string Name, DocumentOutcome Outcome)
{
    private static readonly (string Ending, string Word)[] Kinds = [(".proof.docx", ""), (".docx", "文稿"), (".report.html", "来源报告"), (".pdf", "PDF"), (".rejected.txt", "扣下原因")];

    /// <summary>Problems of its document, worst first.</summary>
    public IReadOnlyList<ProblemSummary> Problems => Outcome.Summary?.Problems ?? [];

    /// <summary>Errors, then warnings; notes stand in the report.</summary>
    public IReadOnlyList<Diagnostic> Weighty { get; } =
        [.. Outcome.Diagnostics.Where(item => item.Severity == Severity.Error), .. Outcome.Diagnostics.Where(item => item.Severity == Severity.Warning)];

    /// <summary>Its files that people open: what they are and their names.</summary>
    public IEnumerable<(string Word, string File)> Files => FilesOf(Outcome);

    /// <summary>The files of an outcome that people open: what they are and their names.</summary>
    public static IEnumerable<(string Word, string File)> FilesOf(DocumentOutcome outcome) =>
        from output in outcome.Outputs
        let kind = Array.Find(Kinds, kind => output.Name.EndsWith(kind.Ending, StringComparison.Ordinal))
        where kind.Word is { Length: > 0 }
        select (kind.Word, output.Name);

    /// <summary>The figures of an indicator; null when the county has none.</summary>
    public IndicatorSummary? Find(IndicatorColumn column) => Outcome.Summary?.Find(column.Key);

    /// <summary>How many diagnostics of a weight there are.</summary>
    public int Count(Severity severity) => Weighty.Count(item => item.Severity == severity);
}
