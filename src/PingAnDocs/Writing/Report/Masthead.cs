using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes what stands above everything: whether the document is released, what it was made from, what reading it again showed.</summary>
internal sealed class Masthead(HtmlWriter html, ReportMatter matter)
{
    /// <summary>True when the document was kept back.</summary>
    public bool KeptBack => matter.Result.Status != PipelineStatus.Released;

    public void Write(IReadOnlyList<SpokenLine> lines) => html.Element("header", () =>
    {
        html.Element("p", "数字来源报告", ("class", "kind"));
        html.Element("h1", matter.Print.Name(matter.Speech.Narrative.Title));
        if (KeptBack) Warning();
        else html.Element("p", $"已放行。成稿写好后重新打开逐数核对：{Checked()}。", ("class", "released"));
        html.Element("dl", () =>
        {
            Entry("数据文件", matter.Result.Input.Name);
            if (matter.Kit.Name.Length > 0) Entry("文稿包", matter.Kit.Name);
            Entry("全文", string.Create(CultureInfo.InvariantCulture, $"{lines.Count}句（含标题和表格的行），{lines.Sum(line => line.Figures.Count)}个数字，每个都注明出处"));
        }, ("class", "facts"));
    });

    /// <summary>The fingerprints of what the document was made from, at the foot of the page: few read them, but they prove the rest.</summary>
    public void WriteFoot() => html.Element("footer", () =>
    {
        // A masked copy has none: the hash of a few unknown digits can be found by trying.
        if (matter.Result.InputSha256.Length > 0) html.Element("p", () =>
        {
            html.Text($"数据文件 {matter.Result.Input.Name} 的 SHA-256：");
            html.Element("code", matter.Result.InputSha256);
        });
        html.Element("p", () =>
        {
            html.Text("文稿包的 SHA-256：");
            html.Element("code", matter.Kit.Sha256);
        });
    });

    private void Warning() => html.Element("div", () =>
    {
        html.Element("p", "本稿未放行。", ("class", "stop"));
        html.Element("p", "成稿没有通过核对，没有生成 Word 文稿。以下文字只供查找原因，不得使用。文件夹里如有同名 Word 文稿，是以前生成的，与本报告不对应。");
        new WarningPart(html, matter).Write([.. matter.Speech.Report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
    }, ("class", "kept"), ("role", "alert"));

    private string Checked()
    {
        var report = matter.Speech.Report;
        return string.Create(CultureInfo.InvariantCulture, $"{report.Paragraphs}段，{report.Figures}个数字，其中{report.TracedFigures}个追到数据，其余是日期、序号和文稿包里的固定数字");
    }

    private void Entry(string name, string text)
    {
        html.Element("dt", name);
        html.Element("dd", text);
    }
}
