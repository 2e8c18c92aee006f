using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes diagnostics as a table.</summary>
internal sealed class WarningPart(HtmlWriter html, ReportMatter matter)
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics) => html.Element("div", () => html.Element("table", () =>
    {
        html.TableHead("级别", "编号", "说明", "位置", "怎样处理");
        html.Element("tbody", () =>
        {
            foreach (var diagnostic in diagnostics) html.Element("tr", () => Row(diagnostic));
        });
    }), ("class", "scroll"));

    private void Row(Diagnostic diagnostic)
    {
        html.Element("td", DiagnosticText.Word(diagnostic.Severity), ("class", diagnostic.Severity == Severity.Note ? "" : "grave"));
        html.Element("td", () => html.Element("code", diagnostic.Code), ("class", "num"));
        html.Element("td", matter.Print.Remark(DiagnosticText.Sentence(diagnostic)));
        html.Element("td", () => html.Element("code", DiagnosticText.Place(diagnostic.Place)));
        html.Element("td", matter.Print.Remark(diagnostic.Hint));
    }
}
