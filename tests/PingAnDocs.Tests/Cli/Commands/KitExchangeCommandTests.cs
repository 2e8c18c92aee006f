using PingAnDocs.Tests.KitExchange;

namespace PingAnDocs.Tests.Cli.Commands;

public class KitExchangeCommandTests
{
    [Fact]
    public void Export_edit_and_import_end_well_and_tell_what_changed()
    {
        using var kit = new ExchangedKit();
        var path = kit.At("kit.xlsx");
        var export = CommandRun.Of("kit", "export", kit.Folder, "-o", path);
        Assert.Equal(0, export.Code);
        Assert.Contains("kit import", export.Error, StringComparison.Ordinal);
        var book = new EditedWorkbook(File.ReadAllBytes(path));
        File.WriteAllBytes(path, book.Type("短语", book.At("短语", "H-RESULTS", "措辞1"), "{调查统称}的总体情况").ToBytes());
        var import = CommandRun.Of("kit", "import", path, kit.Folder);
        Assert.Equal(0, import.Code);
        Assert.Contains("由“{调查统称}情况”改为“{调查统称}的总体情况”", import.Error, StringComparison.Ordinal);
        Assert.Contains("phrases.json", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_workbook_is_a_kit_fault_told_by_sheet_and_cell()
    {
        using var kit = new ExchangedKit();
        File.WriteAllBytes(kit.At("kit.xlsx"), ExchangedKit.Edited().Type("问题", "A3", "P-SAFETY").ToBytes());
        var import = CommandRun.Of("kit", "import", kit.At("kit.xlsx"), kit.Folder);
        Assert.Equal(2, import.Code);
        Assert.Contains("问题!A3", import.Error, StringComparison.Ordinal);
        Assert.Contains("没有动", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_keeps_a_workbook_with_edits_until_it_is_told_to_overwrite()
    {
        using var kit = new ExchangedKit();
        var path = kit.At("kit.xlsx");
        var edited = ExchangedKit.Edited().Type("短语", ExchangedKit.Edited().At("短语", "H-RESULTS", "措辞1"), "{调查统称}的总体情况").ToBytes();
        File.WriteAllBytes(path, edited);
        var export = CommandRun.Of("kit", "export", kit.Folder, "-o", path);
        Assert.Equal(64, export.Code);
        Assert.Contains("KX021", export.Error, StringComparison.Ordinal);
        Assert.Contains("--force", export.Error, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllBytes(path));
        Assert.Equal(0, CommandRun.Of("kit", "export", kit.Folder, "-o", path, "--force").Code);
        Assert.Equal(ExchangedKit.Workbook, File.ReadAllBytes(path));
    }

    [Fact]
    public void Export_keeps_a_file_that_is_no_kit_workbook()
    {
        using var kit = new ExchangedKit();
        File.WriteAllText(kit.At("kit.xlsx"), "别的文件");
        Assert.Equal(64, CommandRun.Of("kit", "export", kit.Folder, "-o", kit.At("kit.xlsx")).Code);
        Assert.Equal("别的文件", File.ReadAllText(kit.At("kit.xlsx")));
    }

    [Fact]
    public void Export_replaces_a_workbook_whose_edits_were_imported()
    {
        using var kit = new ExchangedKit();
        var path = kit.At("kit.xlsx");
        File.WriteAllBytes(path, ExchangedKit.Edited().Type("短语", ExchangedKit.Edited().At("短语", "H-RESULTS", "措辞1"), "{调查统称}的总体情况").ToBytes());
        var before = File.ReadAllBytes(path);
        Assert.Equal(0, CommandRun.Of("kit", "import", path, kit.Folder).Code);
        Assert.Equal(0, CommandRun.Of("kit", "export", kit.Folder, "-o", path).Code);
        Assert.NotEqual(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Export_keeps_a_workbook_to_which_somebody_added_a_sheet_of_notes()
    {
        using var kit = new ExchangedKit();
        var path = kit.At("kit.xlsx");
        File.WriteAllBytes(path, ExchangedKit.Edited().Rename("说明", "我的备忘").ToBytes());
        Assert.Equal(64, CommandRun.Of("kit", "export", kit.Folder, "-o", path).Code);
    }

    [Fact]
    public void A_workbook_that_is_not_there_is_a_wrong_command_line() =>
        Assert.Equal(64, CommandRun.Of("kit", "import", "/nowhere/kit.xlsx", WholeKit.Folder).Code);

    [Fact]
    public void The_difference_of_two_kits_ends_with_the_number_of_counties_that_change()
    {
        using var kit = new ExchangedKit();
        var path = Path.Combine(kit.Folder, "rules.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"maxProblems\": 3", "\"maxProblems\": 1", StringComparison.Ordinal));
        var people = CommandRun.Of("kit", "diff", WholeKit.Folder, kit.Folder, "--data", Repository.At("input"));
        Assert.Equal(0, people.Code);
        Assert.Contains("共 1 处不同。", people.Output, StringComparison.Ordinal);
        Assert.Matches("共 [0-9]+ 份数据，[1-9][0-9]* 份的讲话会变。", people.Output);
        var lines = CommandRun.Of("kit", "diff", WholeKit.Folder, kit.Folder, "--data", Repository.At("input"), "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"kind\":\"change\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"kind\":\"summary\"", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_with_a_folder_that_is_no_kit_is_a_kit_fault()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(2, CommandRun.Of("kit", "diff", WholeKit.Folder, folder.Path).Code);
    }
}
