using PingAnDocs.Narration;
using PingAnDocs.Verification;
using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class TableCheckTests
{
    private static readonly byte[] Docx = SpeechFile.Of(TableDraft.Attached);

    public static TheoryData<string, string, string> Changes => new()
    {
        { "97.20", "97.02", "VF403 VF404" },
        { "97.20", "97.2", "VF403 VF404" },
        { "+1.10", "-1.10", "VF403 VF404" },
        { "+1.10", "1.10", "VF403 VF404" },
        { "-3.71", "持平", "VF403 VF404" },
        { "前进27", "后退27", "VF403 VF404" },
        { "不变", "前进1", "VF403 VF404" },
        { "城关镇", "成关镇", "VF403" },
        { "—", "前进3", "VF403" },
        { "数值（%）", "数值（分）", "VF405" },
        { "各镇情况表", "各村情况表", "VF405" },
        { "附件", "附表", "VF405" },
    };

    [Fact]
    public void A_table_after_the_text_is_read_back_figure_by_figure()
    {
        var report = DocumentVerifier.Verify(Docx, TableDraft.Attached, SpeechFile.Template);
        var plain = DocumentVerifier.Verify(SpeechFile.Standard, SpeechDraft.Standard, SpeechFile.Template);
        Assert.Empty(report.Diagnostics);
        // Three ranks, three values, two changes, one movement; the title's year is a numeral without a fact.
        Assert.Equal((10, 9), (report.Figures - plain.Figures, report.TracedFigures - plain.TracedFigures));
    }

    [Fact]
    public void A_table_within_the_text_is_read_back() => AssertFinds(SpeechFile.Of(TableDraft.Within), TableDraft.Within);

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_cell_is_found(string old, string with, string codes) =>
        AssertFinds(DocxEdit.Replace(Docx, old, with), TableDraft.Attached, codes.Split(' '));

    [Fact]
    public void A_fault_names_the_town_and_both_texts()
    {
        var report = DocumentVerifier.Verify(DocxEdit.Replace(Docx, "97.20", "97.02"), TableDraft.Attached, SpeechFile.Template);
        var fault = report.Diagnostics.First(item => item.Code == "VF403");
        Assert.Equal(("表中“城关镇”一行第3格与拟定的不一致。", "97.02", "97.20"), (fault.Message, fault.Found, fault.Expected));
        Assert.False(report.Released);
    }

    [Fact]
    public void A_dropped_row_is_found() => Assert.Contains("VF402", Codes(DocxEdit.Replace(Docx, Row("沙河镇"), ""), TableDraft.Attached, SpeechFile.Template));

    [Fact]
    public void Rows_that_changed_places_are_found()
    {
        var (first, last) = (Row("城关镇"), Row("沙河镇"));
        var swapped = DocxEdit.Replace(DocxEdit.Replace(DocxEdit.Replace(Docx, first, "<!--x-->"), last, first), "<!--x-->", last);
        Assert.Contains("VF403", Codes(swapped, TableDraft.Attached, SpeechFile.Template));
    }

    [Fact]
    public void A_row_nobody_planned_is_found() =>
        Assert.Contains("VF302", Codes(DocxEdit.Replace(Docx, Row("沙河镇"), Row("沙河镇") + Row("沙河镇").Replace("沙河镇", "某某镇", StringComparison.Ordinal)), TableDraft.Attached, SpeechFile.Template));

    [Fact]
    public void A_table_that_is_not_there_is_missed() =>
        Assert.Contains("VF401", Codes(SpeechFile.Standard, TableDraft.Attached, SpeechFile.Template));

    [Fact]
    public void A_cell_whose_figure_is_not_its_facts_is_found()
    {
        var rows = TableDraft.Table.Rows;
        var wrong = new Sentence([new FigureSpan("97.21", ((FigureSpan)rows[0].Cells[2].Spans[0]).Fact)], "", "", "");
        var row = new NarrativeRow([.. rows[0].Cells.Take(2), wrong, .. rows[0].Cells.Skip(3)]);
        AssertFinds(TableDraft.Attached with { Attachments = [TableDraft.Attached.Attachments[0] with { Rows = [row, .. rows.Skip(1)] }] }, "VF404");
    }

    private static string Row(string name)
    {
        var xml = DocxEdit.Read(Docx);
        var at = xml.IndexOf(name, StringComparison.Ordinal);
        var start = xml.LastIndexOf("<w:tr>", at, StringComparison.Ordinal);
        return xml[start..(xml.IndexOf("</w:tr>", at, StringComparison.Ordinal) + "</w:tr>".Length)];
    }
}
