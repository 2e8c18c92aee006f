namespace PingAnDocs.Tests.Cli.Commands;

public class KitTagsCommandTests
{
    private static readonly string Kit = Repository.At("templates", "speech");

    [Fact]
    public void Every_tag_stands_in_the_table_unwrapped_when_piped()
    {
        var run = CommandRun.Of("kit", "tags", Kit);
        Assert.Equal(0, run.Code);
        Assert.Contains("yyyy年M月d日", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void For_programs_each_tag_is_one_JSON_line()
    {
        var lines = CommandRun.Of("kit", "tags", Kit, "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.StartsWith("{\"name\":\"日期\",\"kind\":\"Value\",\"format\":\"yyyy年M月d日\"", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.EndsWith("}", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_without_template_is_a_kit_fault()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(2, CommandRun.Of("kit", "tags", folder.Path).Code);
    }
}
