using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>An official changes a threshold in one cell of the sheet 阈值.</summary>
public class ThresholdSheetTests
{
    [Fact]
    public void One_cell_moves_the_rule_its_tests_and_its_phrases()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(book.Type("阈值", book.At("阈值", "镇街差距明显", "数值"), "２.５"));
        Assert.DoesNotContain(import.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(["rules.json"], import.Written);
        Assert.Equal("阈值 镇街差距明显：数值 由“3”改为“2.5”，带动规则R-201、短语T-TOWNS-PLAIN、短语T-TOWNS", Assert.Single(import.Changes!).Text);
        var reading = KitLint.Read(kit.Folder);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(">= 2.5（镇街差距明显）", reading.Kit!.Phrases.Phrases["T-TOWNS"].Asserts.Single().Test.Text);
    }

    [Fact]
    public void A_number_typed_into_Excel_as_a_number_is_taken()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        Assert.Equal("2", Assert.Single(kit.Import(book.TypeNumber("阈值", book.At("阈值", "提升较多", "数值"), "2")).Changes!).New);
    }

    [Fact]
    public void The_sheet_tells_who_uses_a_threshold_and_nothing_typed_there_is_imported()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var cell = book.At("阈值", "连续起算", "用在");
        Assert.Equal("短语V-RUN-DOWN、短语V-RUN-UP", book.Text("阈值", cell));
        Assert.Empty(kit.Import(book.Type("阈值", cell, "随便写写")).Changes!);
    }

    [Theory]
    [InlineData("数值", "三个点", "KX006")]
    [InlineData("数值", "", "KT141")]
    [InlineData("名称", "提升-较多", "KT141")]
    [InlineData("名称", "提升很多", "KT143")]
    [InlineData("数值", "0", "KT316")]
    public void What_makes_no_sense_is_refused_with_sheet_and_cell_and_nothing_is_written(string column, string text, string code)
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(book.Type("阈值", book.At("阈值", "提升较多", column), text));
        Assert.Null(import.Changes);
        Assert.Contains(import.Diagnostics, fault => fault.Code == code && fault.Place is { File: "改.xlsx" } place && place.Path.Contains('!', StringComparison.Ordinal));
        Assert.True(kit.IsUntouched);
    }

    [Fact]
    public void A_missing_number_is_told_at_the_sheet()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(book.Type("阈值", book.At("阈值", "提升较多", "数值"), ""));
        Assert.StartsWith("阈值!", Assert.Single(import.Diagnostics, item => item.Code == "KT141").Place.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_of_a_building_kit_knows_who_uses_the_threshold_below()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", Own(10)));
        var book = new EditedWorkbook(KitExchanger.Export(shelf.At("own"), new DiagnosticBag())!);
        Assert.Equal("规则R-201、短语T-TOWNS-PLAIN、短语T-TOWNS", book.Text("阈值", book.At("阈值", "镇街差距明显", "用在")));
    }

    [Fact]
    public void A_difference_names_one_change_with_what_it_moves_and_the_counties_it_concerns()
    {
        using var shelf = new KitShelf().Build("old", files: ("rules.json", Own(10))).Build("new", files: ("rules.json", Own(0.01m)));
        var difference = KitDifference.Of(shelf.At("old"), shelf.At("new"), forSpeeches: true, new DiagnosticBag())!;
        var change = Assert.Single(difference.Changes);
        Assert.Equal(("阈值", "镇街差距明显", "数值", "规则R-201、短语T-TOWNS-PLAIN、短语T-TOWNS"), (change.Sheet, change.Item, change.Column, string.Join('、', change.Moves)));
        Assert.Equal(["R-201"], change.Rules);
        var effects = Directory.GetFiles(Repository.At("input"), "0*.json").Order(StringComparer.Ordinal)
            .Select(path => difference.Effect(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path)))).ToList();
        Assert.Contains(effects, effect => effect.Findings.Any(finding => finding is { Sheet: "问题", Kind: ChangeKind.Added }));
        Assert.Contains(effects, effect => !effect.Changes);
    }

    [Fact]
    public void A_workbook_against_its_folder_names_what_a_threshold_moves()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", Own(10)));
        var book = new EditedWorkbook(KitExchanger.Export(shelf.At("own"), new DiagnosticBag())!);
        File.WriteAllBytes(shelf.At("改.xlsx"), book.Type("阈值", book.At("阈值", "镇街差距明显", "数值"), "8").ToBytes());
        var changes = KitDifference.Of(shelf.At("own"), shelf.At("改.xlsx"), forSpeeches: false, new DiagnosticBag())!.Changes;
        Assert.Equal("阈值 镇街差距明显：数值 由“10”改为“8”，带动规则R-201、短语T-TOWNS-PLAIN、短语T-TOWNS", Assert.Single(changes).Text);
    }

    private static string Own(decimal spread) => FormattableString.Invariant(
        $$"""{ "version": "1", "thresholds": [ { "name": "镇街差距明显", "value": {{spread}}, "why": "示例" } ] }""");
}
