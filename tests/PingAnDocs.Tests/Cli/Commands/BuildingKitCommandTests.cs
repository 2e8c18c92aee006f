namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>The commands with a kit that builds on another.</summary>
public class BuildingKitCommandTests
{
    private static readonly string Kit = Repository.At("templates", "zhejiang");

    [Fact]
    public void Kit_check_tells_the_kits_name()
    {
        var run = CommandRun.Of("kit", "check", Kit);
        Assert.Equal(0, run.Code);
        Assert.Contains("（浙江平安三率讲话）没有问题", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Kit_tags_shows_those_of_the_bases_template() =>
        Assert.Equal(CommandRun.Of("kit", "tags", WholeKit.Folder, "--json").Output, CommandRun.Of("kit", "tags", Kit, "--json").Output);

    [Fact]
    public void The_template_of_the_base_is_never_overwritten_by_its_own_marked_copy() =>
        Assert.Equal(64, CommandRun.Of("kit", "check", Kit, "--mark", Path.Combine(WholeKit.Folder, "template.docx")).Code);

    [Theory]
    [InlineData("kit")]
    [InlineData("rules")]
    public void Schema_prints_the_bases_schema(string name)
    {
        var run = CommandRun.Of("schema", name, "--kit", Kit);
        Assert.Equal(0, run.Code);
        Assert.Equal(File.ReadAllText(Path.Combine(WholeKit.Folder, $"{name}.schema.json")), run.Output);
    }

    [Fact]
    public void Generate_makes_every_sample_of_a_family()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("generate", Repository.At("input", "zhejiang"), "--kit", Kit, "-o", folder.At("out"));
        Assert.Equal(0, run.Code);
        Assert.Equal(2, Directory.GetFiles(folder.At("out"), "*.docx").Length);
    }
}
