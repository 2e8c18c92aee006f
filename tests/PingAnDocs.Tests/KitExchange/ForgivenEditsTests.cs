using PingAnDocs.Data;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>What officials and Excel do to a workbook without meaning to change anything.</summary>
public class ForgivenEditsTests
{
    [Fact]
    public void Columns_in_another_order_change_nothing() => Unchanged(book => book.ReverseColumns("规则").ReverseColumns("规则测试").ReverseColumns("短语").ReverseColumns("用语"));

    [Fact]
    public void Full_width_signs_and_blanks_in_conditions_and_ids_change_nothing() => Unchanged(book => book
        .Type("规则", book.At("规则", "R-101", "条件·同比"), "　＜０ ")
        .Type("规则", book.At("规则", "R-101", "问题"), "Ｐ－ＳＡＦＥＴＹ ")
        .Type("规则", book.At("规则", "R-101", "覆盖"), "R-104，R-105; Ｒ-１０６\nR-107".Replace("\n", "、", StringComparison.Ordinal)));

    [Fact]
    public void Line_breaks_in_a_sentence_are_taken_out_and_told()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var cell = book.At("短语", "T-BELOW", "措辞1");
        var import = kit.Import(book.Type("短语", cell, "{指标}低于\r\n{低于项}平均水平\n"));
        Assert.Empty(import.Written);
        Assert.Contains(import.Diagnostics, item => item.Code == "KX013" && item.Place.Path == $"短语!{cell}" && item.Severity == Severity.Note);
    }

    [Fact]
    public void A_number_typed_as_a_number_is_the_one_the_user_sees() => Unchanged(book =>
        book.TypeNumber("规则测试", $"{book.ColumnOf("规则测试", "给定·同比")}{book.RowOf("规则测试", "R-101")}", "-0.010000000000000002"));

    [Fact]
    public void The_zero_that_Excel_drops_is_told()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(book.TypeNumber("规则测试", $"{book.ColumnOf("规则测试", "给定·同比")}{book.RowOf("规则测试", "R-101")}", "-0.5"));
        Assert.Contains(import.Diagnostics, item => item.Code == "KX009" && item.Message.Contains("-0.5", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_typed_as_a_day_or_in_Chinese_is_that_day()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        book.TypeDay("短语", book.At("短语", "T-MULTI", "启用日期"), "46346").Type("短语", book.At("短语", "T-PLAIN", "启用日期"), "2021年3月1日").Type("短语", book.At("短语", "T-PLAIN", "停用日期"), "２０３５／１２／３１");
        var import = kit.Import(book);
        Assert.True(import.Changes is not null, string.Join('\n', import.Diagnostics));
        var text = File.ReadAllText(Path.Combine(kit.Folder, "phrases.json"));
        Assert.Contains("\"validFrom\": \"2026-11-20\"", text, StringComparison.Ordinal);
        Assert.Contains("\"validFrom\": \"2021-03-01\"", text, StringComparison.Ordinal);
        Assert.Contains("\"validUntil\": \"2035-12-31\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_ones_own_is_left_alone_and_told()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited().Rename("说明", "我的备注");
        var import = kit.Import(book);
        Assert.Empty(import.Written);
        Assert.Contains(import.Diagnostics, item => item.Place.Path == "我的备注" && item.Severity == Severity.Note);
    }

    private static void Unchanged(Func<EditedWorkbook, EditedWorkbook> edit)
    {
        using var kit = new ExchangedKit();
        var import = kit.Import(edit(ExchangedKit.Edited()));
        Assert.True(import.Changes is not null, string.Join('\n', import.Diagnostics));
        Assert.Empty(import.Changes);
        Assert.Empty(import.Written);
        Assert.True(kit.IsUntouched);
    }
}
