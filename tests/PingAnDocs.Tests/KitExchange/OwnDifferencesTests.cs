using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>The workbook of the base, edited and imported into a kit that builds on it.</summary>
public class OwnDifferencesTests
{
    [Fact]
    public void Only_what_differs_from_the_base_becomes_the_kits_own()
    {
        using var shelf = new KitShelf().Build("own");
        var book = Base(shelf);
        var import = Import(shelf, book.Type("短语", book.At("短语", "H-RESULTS", "措辞1"), "{调查统称}的总体情况"));
        Assert.NotNull(import.Changes);
        Assert.Equal(["phrases.json"], import.Written);
        var phrases = JObject(shelf, "phrases.json");
        Assert.Equal(["version", "phrases"], phrases.Properties().Select(member => member.Name));
        Assert.Equal("H-RESULTS", (string?)Assert.Single(phrases["phrases"]!)["id"]);
        Assert.Equal(["kit.json", "phrases.json"], Directory.GetFiles(shelf.At("own")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_threshold_typed_over_is_the_only_entry_of_the_rules()
    {
        using var shelf = new KitShelf().Build("own");
        var book = Base(shelf);
        Import(shelf, book.TypeNumber("阈值", book.At("阈值", "提升较多", "数值"), "5"));
        var rules = JObject(shelf, "rules.json");
        Assert.Equal(["version", "thresholds"], rules.Properties().Select(member => member.Name));
        Assert.Equal("提升较多", (string?)Assert.Single(rules["thresholds"]!)["name"]);
    }

    [Fact]
    public void A_row_that_was_deleted_is_taken_away_from_the_base()
    {
        using var shelf = new KitShelf().Build("own");
        var book = Base(shelf);
        Import(shelf, book.DeleteRow("指标", book.RowOf("指标", "公众安全感满意率")));
        Assert.Equal("公众安全感满意率", (string?)Assert.Single(JObject(shelf, "indicators.json")["remove"]!));
        Assert.DoesNotContain(shelf.Read("own").Indicators.Indicators, entry => entry.Name == "公众安全感满意率");
    }

    [Fact]
    public void The_kit_then_works_as_the_base_would_with_the_same_edits_and_goes_on_following_it()
    {
        using var shelf = new KitShelf().Build("own");
        Import(shelf, Edited(shelf));
        Assert.NotNull(KitExchanger.Import(new SourceFile("改.xlsx", Edited(shelf).ToBytes()), shelf.At("speech")).Changes);
        var faults = new DiagnosticBag();
        var left = KitDifference.Of(shelf.At("speech"), shelf.At("own"), forSpeeches: false, faults)!.Changes;
        Assert.All(left, change => Assert.Equal("文稿结构", change.Sheet));
    }

    [Fact]
    public void A_workbook_without_edits_leaves_a_building_kit_as_it_is()
    {
        using var shelf = new KitShelf().Build("own");
        Assert.Empty(Import(shelf, Base(shelf)).Written);
        Assert.Equal(["kit.json"], Directory.GetFiles(shelf.At("own")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_fault_in_what_is_left_is_still_told_by_sheet_and_cell()
    {
        using var shelf = new KitShelf().Build("own");
        var book = Base(shelf);
        var cell = book.At("短语", "H-RESULTS", "措辞1");
        var import = Import(shelf, book.Type("短语", cell, "{调查统}情况"));
        Assert.Null(import.Changes);
        Assert.Contains(import.Diagnostics, fault => fault.Code == "KT312" && fault.Place.Path == $"短语!{cell}");
    }

    [Fact]
    public void The_kits_own_workbook_is_written_as_it_stands()
    {
        using var shelf = new KitShelf().Build("own");
        File.Copy(Path.Combine(shelf.At("speech"), "phrases.json"), Path.Combine(shelf.At("own"), "phrases.json"));
        var book = new EditedWorkbook(KitExchanger.Export(shelf.At("own"), new DiagnosticBag())!);
        var before = JObject(shelf, "phrases.json")["phrases"]!.Count();
        Assert.Equal(["phrases.json"], Import(shelf, book.Type("短语", book.At("短语", "H-RESULTS", "措辞1"), "{调查统称}的总体情况")).Written);
        Assert.Equal(before, JObject(shelf, "phrases.json")["phrases"]!.Count());
    }

    private static EditedWorkbook Base(KitShelf shelf) => new(KitExchanger.Export(shelf.At("speech"), new DiagnosticBag())!);

    private static EditedWorkbook Edited(KitShelf shelf)
    {
        var book = Base(shelf);
        return book.Type("短语", book.At("短语", "H-RESULTS", "措辞1"), "{调查统称}的总体情况").TypeNumber("参数", $"D{ParameterRow(book, "maxProblems")}", "2");
    }

    private static int ParameterRow(EditedWorkbook book, string name) => Enumerable.Range(2, 60).First(row => book.Text("参数", $"B{row}") == name);

    private static KitImport Import(KitShelf shelf, EditedWorkbook book) => KitExchanger.Import(new SourceFile("改.xlsx", book.ToBytes()), shelf.At("own"));

    private static Newtonsoft.Json.Linq.JObject JObject(KitShelf shelf, string file) => Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(Path.Combine(shelf.At("own"), file)));
}
