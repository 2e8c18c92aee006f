using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>plan.json and kit.json as a sheet an official edits.</summary>
public class StructureExchangeTests
{
    private const string Sheet = "文稿结构";

    [Fact]
    public void An_edited_setting_arrives_and_nothing_else_moves()
    {
        using var kits = new KindsFolder();
        var before = kits.Text("tongbao", "plan.json");
        var import = kits.Import("tongbao", Set(kits.Workbook("tongbao"), "镇（街道）情况", "形式", "表格"));
        Assert.Equal(["plan.json"], import.Written);
        Assert.Equal(["文稿结构 镇（街道）情况 形式：值 由“附件”改为“表格”"], import.Changes!.Select(change => change.Text));
        Assert.Equal(before.Replace("\"attachment\"", "\"table\"", StringComparison.Ordinal), kits.Text("tongbao", "plan.json"));
        Assert.Equal(before, File.ReadAllText(Path.Combine(kits.At("tongbao"), "plan.json.bak")));
    }

    [Fact]
    public void The_name_of_the_kit_is_edited_there_too()
    {
        using var kits = new KindsFolder();
        var import = kits.Import("zhejiang", Set(kits.Workbook("zhejiang"), "文稿包", "名称", "三率讲话"));
        Assert.Equal(["kit.json"], import.Written);
        Assert.Contains("\"name\": \"三率讲话\"", kits.Text("zhejiang", "kit.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_left_empty_is_as_usual_and_a_new_one_is_taken()
    {
        using var kits = new KindsFolder();
        var book = Set(Set(kits.Workbook("tongbao"), "落款", "措辞", ""), "镇（街道）情况", "点名前几位", "４");
        Assert.NotNull(kits.Import("tongbao", book).Changes);
        Assert.DoesNotContain("signature", kits.Text("tongbao", "plan.json"), StringComparison.Ordinal);
        Assert.Contains("\"top\": 4,", kits.Text("tongbao", "plan.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_is_added_by_its_rows()
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("head");
        var (heading, content) = (book.CopyToEnd(Sheet, 2), book.CopyToEnd(Sheet, 2));
        Row(book, heading, "第 ２ 部分", "标题", "H-PROBLEMS|H-STEADY");
        Row(book, content, "第2部分", "内容", "M-LEAD，问题和原因");
        Assert.NotNull(kits.Import("head", book).Changes);
        var outline = KitReader.Read(kits.At("head")).Kit!.Outline;
        Assert.Equal(["M-LEAD", "Problems"], outline.Sections[1].Content.Select(item => item.Text?.Phrase ?? item.Part.ToString()));
        Assert.Equal("H-STEADY", outline.Sections[1].Heading!.Steady);
    }

    [Theory]
    [InlineData("镇（街道）情况", "形式", "图片", "KX006")]
    [InlineData("镇（街道）情况", "点名前几位", "三", "KX006")]
    [InlineData("镇（街道）情况", "点名", "也许", "KX006")]
    [InlineData("第2部分", "标题", "H-PROBLEMS｜H-STEADY｜H-MEASURES", "KX006")]
    [InlineData("第1部分", "内容", "调查 结果", "KX006")]
    [InlineData("镇（街道）情况", "点名后几位", "100", "KT502")]
    [InlineData("镇（街道）情况", "满分占比", "0.5", "KT502")]
    [InlineData("结尾", "措辞", "E-REPROT", "KT505")]
    [InlineData("镇（街道）情况", "点名", "否", "KT506")]
    [InlineData("文稿包", "引用的文稿包", "../speach", "KT403")]
    public void A_value_that_cannot_be_is_refused_at_its_cell(string place, string name, string text, string code)
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("tongbao");
        var cell = $"C{KindsFolder.Row(book, place, name)}";
        Refused(kits, book.Type(Sheet, cell, text), code, cell);
    }

    [Fact]
    public void A_section_without_content_is_refused_at_its_heading()
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("tongbao");
        Refused(kits, Set(book, "第2部分", "内容", ""), "KT503", $"C{KindsFolder.Row(book, "第2部分", "标题")}");
    }

    [Fact]
    public void A_row_that_sets_nothing_is_refused()
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("tongbao");
        var row = KindsFolder.Row(book, "落款", "措辞");
        Refused(kits, book.Type(Sheet, $"B{row}", "措词"), "KX014", $"B{row}");
    }

    [Fact]
    public void The_same_setting_twice_is_refused_at_the_second()
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("tongbao");
        var row = book.CopyToEnd(Sheet, KindsFolder.Row(book, "落款", "措辞"));
        Refused(kits, book, "KX010", $"B{row}");
    }

    [Fact]
    public void A_kit_without_a_plan_of_its_own_cannot_be_given_one_by_a_row()
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("zhejiang");
        var row = book.CopyToEnd(Sheet, 2);
        Row(book, row, "落款", "措辞", "O-OPEN");
        var import = kits.Import("zhejiang", book);
        Assert.Null(import.Changes);
        Assert.Equal($"{Sheet}!B{row}", Assert.Single(import.Diagnostics, fault => fault.Code == "KX014").Place.Path);
    }

    [Fact]
    public void A_missing_sheet_or_head_is_refused()
    {
        using var kits = new KindsFolder();
        Assert.Equal(Sheet, Assert.Single(kits.Import("head", kits.Workbook("head").DeleteSheet(Sheet)).Diagnostics, fault => fault.Code == "KX001").Expected);
        Assert.Equal("值", Assert.Single(kits.Import("head", kits.Workbook("head").Type(Sheet, "C1", "内容")).Diagnostics, fault => fault.Code == "KX002").Expected);
    }

    [Theory]
    [InlineData("""{ "version": "1", "subunits": {}, "sections": [] }""")]
    [InlineData("""{ "version": "1", "novelty": [ 1, { "a": null } ], "title": { "phrase": "措施", "steady": "" } }""")]
    [InlineData("""{ "version": "无", "sections": [ { "points": 3, "novelty": 1 }, { "heading": { "phrase": "a、b" }, "content": [] }, {}, 7 ] }""")]
    [InlineData("""{ "version": 1, "opening": [], "closing": [ { "part": "results" } ], "subunits": { "names": null, "top": "3", "novelty": 0 } }""")]
    [InlineData("""{ "version": "1", "sections": [ { "content": [ { "phrase": "措施" }, { "part": "measures" }, { "part": "novelty" } ] } ] }""")]
    [InlineData("""{ "version": "1", "title": null, "salutation": "x", "subunits": { "form": "picture", "fullShare": 0.50 } }""")]
    public void Whatever_a_plan_holds_comes_back_with_the_same_meaning(string plan)
    {
        var faults = new DiagnosticBag();
        var tree = JsonTree.Read(new SourceFile("plan.json", Encoding.UTF8.GetBytes(plan)), faults)!;
        var workbook = KitWorkbook.Write(new KitTrees(new Dictionary<string, JsonNode>(StringComparer.Ordinal) { ["plan.json"] = tree }), faults);
        Assert.True(workbook is not null, string.Join('\n', faults.Items));
        Assert.Equal(Meaning.Of(tree), Meaning.Of(KitWorkbookReader.Read(new SourceFile("x.xlsx", workbook), faults)!.Files["plan.json"]));
        Assert.Empty(faults.Items);
    }

    private static EditedWorkbook Set(EditedWorkbook book, string place, string name, string text) => book.Type(Sheet, $"C{KindsFolder.Row(book, place, name)}", text);

    private static void Row(EditedWorkbook book, int row, string place, string name, string text) =>
        book.Type(Sheet, $"A{row}", place).Type(Sheet, $"B{row}", name).Type(Sheet, $"C{row}", text);

    private static void Refused(KindsFolder kits, EditedWorkbook book, string code, string cell)
    {
        var import = kits.Import("tongbao", book);
        Assert.Null(import.Changes);
        var fault = Assert.Single(import.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal((code, "改.xlsx", $"{Sheet}!{cell}"), (fault.Code, fault.Place.File, fault.Place.Path));
        Assert.NotEmpty(fault.Hint + fault.Expected);
        Assert.Equal(File.ReadAllText(Path.Combine(KindsFolder.Shipped("tongbao"), "plan.json")), kits.Text("tongbao", "plan.json"));
    }
}
