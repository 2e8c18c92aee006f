using PingAnDocs.Data;
using PingAnDocs.Narration.Realisation;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes the causes without evidence, and the evidence that found no cause.</summary>
internal sealed class CausePart(HtmlWriter html, ReportMatter matter)
{
    private readonly IReadOnlyList<Diagnostic> without = With(matter, CauseRealiser.WithoutEvidence);
    private readonly IReadOnlyList<Diagnostic> unused = With(matter, CauseRealiser.UnusedEvidence);

    /// <summary>How many problems have no cause with data behind it.</summary>
    public int Count => without.Count;

    /// <summary>Codes that are told here.</summary>
    public static IReadOnlyList<string> Codes { get; } = [CauseRealiser.WithoutEvidence, CauseRealiser.UnusedEvidence];

    public void Write()
    {
        html.Element("p", "调查只能说明哪里有差距，不能说明为什么。数据里有佐证的原因，正文引用佐证；没有佐证的，正文只提出要查找的方向。", ("class", "lead"));
        List("没有数据支撑的原因", without, "写进正文的原因都有佐证数据。");
        List("没有用到的佐证数据", unused, "佐证数据都用到了，或者没有提供佐证数据。");
    }

    private void List(string title, IReadOnlyList<Diagnostic> notes, string none)
    {
        html.Element("h3", title);
        if (notes.Count == 0) html.Element("p", none);
        else html.Element("ul", () =>
        {
            foreach (var note in notes) html.Element("li", () =>
            {
                html.Text($"{matter.Print.Remark(DiagnosticText.Sentence(note))}{note.Hint} ");
                html.Element("code", note.Place.Path);
                html.Text($" {matter.Print.Position(note.Place)}");
            });
        });
    }

    private static IReadOnlyList<Diagnostic> With(ReportMatter matter, string code) =>
        [.. matter.Result.Diagnostics.Where(diagnostic => diagnostic.Code == code)];
}
