using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

public class KitExchangerTests
{
    [Fact]
    public void The_shipped_kit_comes_back_from_the_workbook_byte_for_byte()
    {
        using var kit = new ExchangedKit();
        foreach (var file in ExchangedKit.Json) File.Delete(Path.Combine(kit.Folder, file));
        var import = kit.Import(ExchangedKit.Edited());
        Assert.DoesNotContain(import.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(ExchangedKit.Json, import.Written);
        Assert.All(ExchangedKit.Json, file => Assert.Equal(File.ReadAllText(Path.Combine(WholeKit.Folder, file)), File.ReadAllText(Path.Combine(kit.Folder, file))));
    }

    [Fact]
    public void Every_shipped_kit_comes_back_byte_for_byte()
    {
        var kits = Directory.GetDirectories(Repository.At("templates")).Where(folder => KitTrees.Names.Any(name => File.Exists(Path.Combine(folder, name)))).ToList();
        Assert.NotEmpty(kits);
        Assert.All(kits, folder =>
        {
            var faults = new DiagnosticBag();
            var workbook = KitExchanger.Export(folder, faults);
            Assert.True(workbook is not null, string.Join('\n', faults.Items));
            var back = KitWorkbookReader.Read(new SourceFile("x.xlsx", workbook), faults)!;
            Assert.Empty(faults.Items);
            Assert.All(back.Files, file => Assert.Equal(File.ReadAllText(Path.Combine(folder, file.Key)), System.Text.Encoding.UTF8.GetString(Cells.File(file.Value))));
        });
    }

    [Fact]
    public void The_same_kit_gives_the_same_workbook() =>
        Assert.Equal(ExchangedKit.Workbook, KitExchanger.Export(WholeKit.Folder, new DiagnosticBag()));

    [Fact]
    public void An_unchanged_workbook_changes_no_file()
    {
        using var kit = new ExchangedKit();
        var import = kit.Import(ExchangedKit.Edited());
        Assert.Empty(import.Written);
        Assert.Empty(import.Changes!);
        Assert.True(kit.IsUntouched);
    }

    [Fact]
    public void A_threshold_changed_in_Excel_arrives_in_the_rules_and_is_told_from_old_to_new()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(LowerTheBigRise(book));
        Assert.DoesNotContain(import.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(["rules.json", "phrases.json"], import.Written);
        Assert.Contains("规则 R-903（提升较多）：条件·同比 由“>= 提升较多”改为“>= 2.50”", import.Changes!.Select(change => change.Text));
        Assert.Contains("\"同比\": \">= 2.50\"", File.ReadAllText(Path.Combine(kit.Folder, "rules.json")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Path.Combine(WholeKit.Folder, "rules.json")), kit.Bytes("rules.json.bak"));
    }

    [Fact]
    public void A_threshold_that_its_phrase_does_not_allow_is_refused_until_the_phrase_is_changed_too()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(book.Type("规则", book.At("规则", "R-903", "条件·同比"), ">= 2.5"));
        Assert.Null(import.Changes);
        var fault = Assert.Single(import.Diagnostics, item => item.Code == "KT314");
        Assert.Equal($"规则!{book.At("规则", "R-903", "条件·同比")}", fault.Place.Path);
        Assert.True(kit.IsUntouched);
    }

    [Fact]
    public void What_does_not_fit_the_rest_of_the_kit_is_told_at_its_cell_and_nothing_is_written()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var cell = book.At("规则", "R-101", "问题");
        var import = kit.Import(book.Type("规则", cell, "P-SAFTY"));
        Assert.Null(import.Changes);
        Assert.Contains(import.Diagnostics, fault => fault.Code == "KT310" && fault.Place.Path.StartsWith("规则!", StringComparison.Ordinal) && fault.Expected == "P-SAFETY");
        Assert.True(kit.IsUntouched);
    }

    [Fact]
    public void A_wording_that_breaks_the_red_line_is_told_at_its_sheet()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        var import = kit.Import(book.Type("措施", book.At("措施", "M-AWARE", "正文1"), "把标准答案发到每家每户。"));
        Assert.Null(import.Changes);
        Assert.Contains(import.Diagnostics, fault => fault.Code == "KT313" && fault.Place.Path.StartsWith("措施!", StringComparison.Ordinal));
        Assert.True(kit.IsUntouched);
    }

    [Fact]
    public void A_rule_deleted_with_its_tests_is_gone_and_one_copied_to_the_end_is_there()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        book.DeleteRow("规则", book.RowOf("规则", "R-908"));
        while (Has(book, "规则测试", "R-908")) book.DeleteRow("规则测试", book.RowOf("规则测试", "R-908"));
        var import = kit.Import(book);
        Assert.Contains(import.Changes!, change => change.Text.StartsWith("规则：删去 R-908（有镇街进入前列）", StringComparison.Ordinal));
        Assert.DoesNotContain("R-908", File.ReadAllText(Path.Combine(kit.Folder, "rules.json")), StringComparison.Ordinal);

        var appended = ExchangedKit.Edited();
        var row = appended.CopyToEnd("规则", appended.RowOf("规则", "R-908"));
        foreach (var test in Enumerable.Range(0, 3).Select(step => appended.CopyToEnd("规则测试", appended.RowOf("规则测试", "R-908") + step)))
            appended.Type("规则测试", $"A{test}", "Ｒ－９０９");
        var second = kit.Import(appended.Type("规则", $"A{row}", " Ｒ-９０９ "));
        Assert.True(second.Changes is not null, string.Join('\n', second.Diagnostics));
        Assert.Contains(second.Changes, change => change is { Kind: ChangeKind.Added, Sheet: "规则" } && change.Item.StartsWith("R-909", StringComparison.Ordinal));
    }

    private static bool Has(EditedWorkbook book, string sheet, string text)
    {
        try
        {
            return book.RowOf(sheet, text) > 0;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static EditedWorkbook LowerTheBigRise(EditedWorkbook book)
    {
        var first = book.RowOf("规则测试", "R-903");
        var given = book.ColumnOf("规则测试", "给定·同比");
        return book.Type("规则", book.At("规则", "R-903", "条件·同比"), "＞＝２．５０")
            .Type("成绩", book.At("成绩", "S-RISE-BIG", "成立条件"), "同比：>= 2.50")
            .Type("规则测试", $"{given}{first}", "2.50").Type("规则测试", $"{given}{first + 1}", "2.49");
    }
}
