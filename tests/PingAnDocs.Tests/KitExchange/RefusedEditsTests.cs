using System.Xml.Linq;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>Edits that cannot be understood: told with sheet and cell, and nothing is written.</summary>
public class RefusedEditsTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void A_renamed_head_is_told_with_the_name_it_should_have() =>
        Refused("KX003", "规则!B1", "名称", book => book.Type("规则", "B1", "名称们"));

    [Fact]
    public void The_same_head_twice_is_told() => Refused("KX004", "规则!C1", "", book => book.Type("规则", "C1", "名称"));

    [Fact]
    public void A_renamed_sheet_is_told_with_its_name() => Refused("KX001", "", "措施", book => book.Rename("措施", "措施1"));

    [Fact]
    public void A_deleted_sheet_is_told() => Refused("KX001", "", "指标组", book => book.DeleteSheet("指标组"));

    [Fact]
    public void A_formula_is_never_taken_for_a_condition()
    {
        var book = ExchangedKit.Edited();
        var cell = book.At("规则", "R-902", "条件·位次");
        Refused("KX005", $"规则!{cell}", "", edited => edited.TypeFormula("规则", cell, "1"));
    }

    [Fact]
    public void What_Excel_took_for_a_day_is_not_taken_for_a_name()
    {
        var cell = ExchangedKit.Edited().At("问题", "P-SAFETY", "简称");
        Refused("KX006", $"问题!{cell}", "", edited => edited.TypeDay("问题", cell, "46346"));
    }

    [Fact]
    public void Merged_cells_are_told() => Refused("KX007", "指标!B2:B3", "", book => book.Change("指标", sheet =>
        sheet.Element(Main + "sheetData")!.AddAfterSelf(new XElement(Main + "mergeCells", new XElement(Main + "mergeCell", new XAttribute("ref", "B2:B3"))))));

    [Fact]
    public void The_same_id_twice_is_told_at_the_second() => Refused("KX010", "问题!A3", "", book => book.Type("问题", "A3", "P-SAFETY"));

    [Fact]
    public void A_row_without_id_is_told() => Refused("KX012", "措施!A3", "", book => book.Type("措施", "A3", " "));

    [Fact]
    public void A_test_of_no_rule_is_told_with_the_nearest_rule() => Refused("KX011", "规则测试!A2", "R-101", book => book.Type("规则测试", "A2", "R-1O1"));

    [Fact]
    public void A_word_that_is_no_verdict_is_told() => Refused("KX006", "规则测试!", "", book => book.Type("规则测试", $"{book.ColumnOf("规则测试", "应得结果")}2", "大概命中"));

    [Fact]
    public void A_limit_that_is_no_number_is_told() => Refused("KX006", "参数!D6", "", book => book.Type("参数", $"D{Row(book, "maxProblems")}", "三个"));

    [Fact]
    public void A_line_that_is_no_claim_is_told() => Refused("KX006", "短语!", "", book => book.Type("短语", book.At("短语", "T-BELOW", "成立条件"), "低于平均数大于等于1"));

    [Fact]
    public void All_faults_are_told_at_once()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(book.Type("问题", "A3", "P-SAFETY").Type("措施", "A3", " ").TypeFormula("规则", "B2", "1"));
        Assert.Equal(["KX005", "KX010", "KX012"], import.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => item.Code).Distinct().Order(StringComparer.Ordinal));
    }

    private static int Row(EditedWorkbook book, string path) => Enumerable.Range(2, 40).First(row => book.Text("参数", $"B{row}") == path);

    private static void Refused(string code, string place, string expected, Func<EditedWorkbook, EditedWorkbook> edit)
    {
        using var kit = new ExchangedKit();
        var import = kit.Import(edit(ExchangedKit.Edited()));
        Assert.Null(import.Changes);
        var fault = Assert.Single(import.Diagnostics.Where(item => item.Code == code).Take(1));
        Assert.StartsWith(place, fault.Place.Path, StringComparison.Ordinal);
        Assert.Equal("改.xlsx", fault.Place.File);
        if (expected.Length > 0) Assert.Equal(expected, fault.Expected);
        Assert.NotEmpty(fault.Hint + fault.Expected);
        Assert.True(kit.IsUntouched);
    }
}
