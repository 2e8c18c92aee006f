using PingAnDocs.Data;

namespace PingAnDocs.Tests;

/// <summary>The shipped kit with a template that says something of its own: an ended formulation in it is found like one in the wording.</summary>
public class TemplateWordsTests
{
    private const string Footer = "word/footer1.xml";
    private const string Dash = "<w:t xml:space=\"preserve\">— </w:t>";

    [Fact]
    public void A_template_that_carries_an_ended_formulation_is_refused_with_its_place_and_its_successor()
    {
        using var kit = new KitCopy();
        var reading = Read(kit, ShippedTemplate.With("{{称谓}}", "做好综治工作，{{称谓}}"));
        var fault = Assert.Single(reading.Diagnostics, fault => fault.Code == "RL080");
        Assert.Null(reading.Kit);
        Assert.Equal((Severity.Error, "template.docx", "段落“做好综治工作，{{称谓}}”"), (fault.Severity, fault.Place.File, fault.Place.Path));
        Assert.Equal(("综治", "平安建设"), (fault.Found, fault.Expected));
        Assert.Equal("模板的固定文字用了“综治”，这一提法用到2019-03-31为止，模板里的文字却没有期限。", fault.Message);
        Assert.StartsWith("请改用“平安建设”；确需在期限内使用，请把这句话写进“短语”表（phrases.json），并写上停用日期（validUntil），不晚于2019-03-31。依据：", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_thorough_check_finds_it_in_a_footer_though_Word_cut_it_into_runs()
    {
        using var kit = new KitCopy();
        File.WriteAllBytes(Path.Combine(kit.Path, "template.docx"), ShippedTemplate.With(Dash, "<w:t>喜迎</w:t></w:r><w:r><w:t>“二十大” — </w:t>", Footer));
        var fault = Assert.Single(KitLint.Read(kit.Path).Diagnostics);
        Assert.Equal(("RL080", "页脚（footer1.xml），段落“喜迎“二十大” —  —”", "喜迎“二十大"), (fault.Code, fault.Place.Path, fault.Found));
    }

    [Fact]
    public void In_a_table_the_cell_is_told()
    {
        using var kit = new KitCopy();
        var faults = Read(kit, ShippedTemplate.With("{{单位头}}", "综治{{单位头}}")).Diagnostics.Where(fault => fault.Code == "RL080");
        Assert.Equal(["表格第 1 行第 2 列，段落“综治{{单位头}}”"], faults.Select(fault => fault.Place.Path).Distinct());
    }

    [Theory]
    [InlineData("综治中心编印 — ")]
    [InlineData("深入学习贯彻党的二十大精神 — ")]
    public void A_template_may_say_what_has_no_end(string words)
    {
        using var kit = new KitCopy();
        Assert.Empty(Read(kit, ShippedTemplate.With(Dash, $"<w:t>{words}</w:t>", Footer)).Diagnostics);
    }

    [Fact]
    public void Of_a_kit_that_builds_on_another_the_fault_stands_in_the_base_s_template()
    {
        using var shelf = new KitShelf().Build("own");
        File.WriteAllBytes(Path.Combine(shelf.At("speech"), "template.docx"), ShippedTemplate.With(Dash, "<w:t>综治专刊</w:t>", Footer));
        Assert.Equal("../speech/template.docx", Assert.Single(KitReader.Read(shelf.At("own")).Diagnostics).Place.File);
    }

    private static KitReading Read(KitCopy kit, byte[] template)
    {
        File.WriteAllBytes(Path.Combine(kit.Path, "template.docx"), template);
        return kit.Read();
    }
}
