namespace PingAnDocs.Tests.Cli.Commands;

public class KitLintCommandTests
{
    private static readonly string[] Files = ["rules.json", "phrases.json", "indicators.json", "template.docx"];

    [Fact]
    public void The_shipped_kit_has_nothing_to_mend()
    {
        var run = CommandRun.Of("kit", "check", WholeKit.Folder);
        Assert.Equal(0, run.Code);
        Assert.Contains("没有问题", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("KT", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void With_samples_the_rules_that_never_fired_are_one_note_for_people_and_a_note_each_for_programs()
    {
        var run = CommandRun.Of("kit", "check", WholeKit.Folder, "--data", Repository.At("input"), "--json");
        Assert.Equal(0, run.Code);
        var notes = Notes(run.Output);
        Assert.True(notes.Count > 5);
        Assert.DoesNotContain("R-101", notes);
        Assert.Single(run.Error.Split('\n'), line => line.Contains("KT126（RL061）", StringComparison.Ordinal));
        Assert.Contains($"有{notes.Count}条规则在样本数据里一次也没有命中：{string.Join('、', notes.Take(5))}等。", run.Error, StringComparison.Ordinal);
    }

    private static List<string> Notes(string json) =>
        [.. Newtonsoft.Json.Linq.JObject.Parse(json)["diagnostics"]!.Where(item => (string?)item["code"] == "KT126").Select(item => ((string)item["message"]!)["规则".Length..].Split('（')[0])];

    [Fact]
    public void Samples_that_are_not_there_are_a_wrong_command_line() =>
        Assert.Equal(64, CommandRun.Of("kit", "check", WholeKit.Folder, "--data", "/nowhere").Code);

    [Fact]
    public void A_finding_carries_code_and_lint_number_and_an_error_of_the_lint_ends_with_2()
    {
        using var folder = Copy();
        File.WriteAllText(folder.At("rules.json"), File.ReadAllText(folder.At("rules.json")).Replace("\"位次\": \"= 1\"", "\"位次\": \"< 1\"", StringComparison.Ordinal));
        var run = CommandRun.Of("kit", "check", folder.Path, "--json");
        Assert.Equal(2, run.Code);
        Assert.Contains("\"code\":\"KT116\",\"lint\":\"RL020\",\"severity\":\"error\",\"place\":\"rules.json:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_mends_the_form_once_and_then_leaves_the_files_alone()
    {
        using var folder = Copy();
        var shipped = File.ReadAllText(folder.At("rules.json"));
        File.WriteAllText(folder.At("rules.json"), shipped.Replace("\"< 0\"", "\"＜0\"", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal));
        var first = CommandRun.Of("kit", "format", folder.Path);
        Assert.Equal(0, first.Code);
        Assert.Contains("rules.json：已理顺。", first.Error, StringComparison.Ordinal);
        Assert.Equal(shipped, File.ReadAllText(folder.At("rules.json")));
        Assert.DoesNotContain("已理顺", CommandRun.Of("kit", "format", folder.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_mends_plan_and_description()
    {
        using var kits = new KitExchange.KindsFolder();
        foreach (var name in new[] { "plan.json", "kit.json" }) kits.Change("head", name, "  ", "");
        var run = CommandRun.Of("kit", "format", kits.At("head"));
        Assert.Contains("plan.json：已理顺。", run.Error, StringComparison.Ordinal);
        Assert.Contains("kit.json：已理顺。", run.Error, StringComparison.Ordinal);
        Assert.All(new[] { "plan.json", "kit.json" }, name => Assert.Equal(File.ReadAllText(Repository.At("templates", "head", name)), kits.Text("head", name)));
    }

    [Fact]
    public void Format_leaves_everything_as_it_was_when_one_file_cannot_be_read()
    {
        using var folder = Copy();
        File.WriteAllText(folder.At("phrases.json"), "{");
        File.WriteAllText(folder.At("rules.json"), File.ReadAllText(folder.At("rules.json")) + "\n");
        var before = File.ReadAllText(folder.At("rules.json"));
        Assert.Equal(2, CommandRun.Of("kit", "format", folder.Path).Code);
        Assert.Equal(before, File.ReadAllText(folder.At("rules.json")));
    }

    [Fact]
    public void Rules_lists_every_rule_as_a_sentence()
    {
        var rules = WholeKit.Read().Rules.Rules;
        var lines = CommandRun.Of("kit", "rules", WholeKit.Folder, "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(rules.Count, lines.Length);
        Assert.All(rules.Zip(lines), pair => Assert.StartsWith($"{{\"rule\":\"{pair.First.Id}\"", pair.Second, StringComparison.Ordinal));
        Assert.Contains("位次为1时，记为成绩", CommandRun.Of("kit", "rules", WholeKit.Folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_counts_cells_rules_and_phrases()
    {
        var run = CommandRun.Of("kit", "coverage", WholeKit.Folder, "--data", Repository.At("input"));
        Assert.Equal(0, run.Code);
        Assert.Contains("100.0%", run.Output, StringComparison.Ordinal);
        Assert.Contains("样本没有用到的措辞", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("没有验证到的条件", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_names_the_cell_whose_test_was_taken_away()
    {
        using var folder = Copy();
        var rules = File.ReadAllText(folder.At("rules.json"));
        File.WriteAllText(folder.At("rules.json"), rules.Replace("\"镇街极差\": \"镇街差距明显-0.01\"", "\"镇街极差\": null", StringComparison.Ordinal).Replace("\"镇街极差\": null\n          },\n          \"expect\": false", "\"镇街极差\": null\n          },\n          \"expect\": null", StringComparison.Ordinal));
        var run = CommandRun.Of("kit", "coverage", folder.Path, "--data", Repository.At("input"));
        Assert.Contains("R-201 镇街极差 >= 3（镇街差距明显）：缺不成立的测试（rules.json:", run.Output, StringComparison.Ordinal);
    }

    private static ScratchFolder Copy()
    {
        var folder = new ScratchFolder();
        foreach (var name in Files)
            File.Copy(Path.Combine(WholeKit.Folder, name), folder.At(name));
        return folder;
    }
}
