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
