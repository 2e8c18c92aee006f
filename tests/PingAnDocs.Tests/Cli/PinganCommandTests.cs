using PingAnDocs.Cli;

namespace PingAnDocs.Tests.Cli;

public class PinganCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("kit")]
    [InlineData("explain")]
    [InlineData("explain", "a.json", "b.json")]
    [InlineData("schema", "nonsense")]
    [InlineData("render", "a.docx", "b.json")]
    [InlineData("render", "a.docx", "b.json", "-o")]
    [InlineData("generate", "--nonsense")]
    [InlineData("generate", "--jobs", "0")]
    [InlineData("generate", "--jobs", "many")]
    [InlineData("generate", "--jobs")]
    [InlineData("generate", "--mask", "all")]
    [InlineData("generate", "--mask", "Values")]
    [InlineData("generate", "--mask")]
    [InlineData("generate", "/nowhere/at/all.json")]
    [InlineData("check", "/nowhere/at/all.json")]
    public void A_wrong_command_line_ends_with_64_and_says_why_in_Chinese(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal(64, run.Code);
        Assert.Empty(run.Output);
        AssertChinese(run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("generate", "--help")]
    [InlineData("check", "-h")]
    [InlineData("explain", "-?")]
    [InlineData("kit", "--help")]
    [InlineData("kit", "check", "--help")]
    [InlineData("schema", "--help")]
    [InlineData("render", "--help")]
    public void Help_is_Chinese_and_ends_well(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal(0, run.Code);
        Assert.Contains("用法：pingan", run.Output, StringComparison.Ordinal);
        AssertChinese(run.Output);
    }

    [Fact]
    public void Every_command_and_every_option_is_described()
    {
        var commands = PinganCommand.Create().Subcommands.SelectMany(command => command.Subcommands.Append(command));
        Assert.All(commands, command =>
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
            Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), option.Name));
            Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), argument.Name));
        });
    }

    /// <summary>Each line has Chinese in it, whatever technical words stand beside it.</summary>
    private static void AssertChinese(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines.Where(line => !line.Contains("IO00", StringComparison.Ordinal)), line => Assert.Contains(line, sign => sign is >= '一' and <= '龥'));
    }
}
