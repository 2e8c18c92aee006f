namespace PingAnDocs.Tests.Cli.Commands;

public class KitTagsCommandTests
{
    private static readonly string Kit = Repository.At("templates", "speech");

    [Fact]
    public void Every_name_stands_in_the_table_unwrapped_when_piped()
    {
        var run = CommandRun.Of("kit", "tags", Kit);
        Assert.Equal(0, run.Code);
        Assert.Contains("yyyy年M月d日", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Names_inside_others_are_indented_and_say_what_they_should_be()
    {
        var lines = CommandRun.Of("kit", "tags", Kit).Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("│ 章节", StringComparison.Ordinal) && line.Contains("列表或一组值", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("│ 　段落", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("│ 　　正文", StringComparison.Ordinal) && line.Contains("一个值", StringComparison.Ordinal));
    }

    [Fact]
    public void For_programs_each_name_is_one_JSON_line()
    {
        var lines = CommandRun.Of("kit", "tags", Kit, "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.StartsWith("{\"name\":\"日期\",\"kind\":\"Date\",\"format\":\"yyyy年M月d日\"", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.EndsWith("}", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_without_template_is_a_kit_fault()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(2, CommandRun.Of("kit", "tags", folder.Path).Code);
    }
}
