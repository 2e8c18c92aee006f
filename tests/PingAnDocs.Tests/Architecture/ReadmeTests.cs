using System.CommandLine;
using System.Text.RegularExpressions;
using PingAnDocs.Cli;

namespace PingAnDocs.Tests.Architecture;

public partial class ReadmeTests
{
    private static readonly string Readme = Repository.At("README.md");

    [Fact]
    public void Every_command_and_option_the_readme_shows_exists()
    {
        Assert.SkipUnless(File.Exists(Readme), "README.md is not written yet");
        var shown = Shown(File.ReadAllText(Readme)).ToList();
        Assert.NotEmpty(shown);
        Assert.Empty(shown.SelectMany(line => Faults(line).Select(fault => $"{line}: {fault}")));
    }

    [Fact]
    public void The_readme_tests_with_the_command_that_the_machine_runs()
    {
        Assert.SkipUnless(File.Exists(Readme), "README.md is not written yet");
        Assert.Contains("dotnet test", File.ReadAllText(Readme), StringComparison.Ordinal);
        Assert.Contains("\ndotnet test ", File.ReadAllText(Repository.At(".ci", "run")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate input --jobs 2", 0)]
    [InlineData("kit check templates/speech", 0)]
    [InlineData("kit", 1)]
    [InlineData("verify a.docx --data b.json", 0)]
    [InlineData("nothing a.docx", 1)]
    [InlineData("check --nonsense", 1)]
    public void The_check_itself_tells_right_from_wrong(string line, int faults) => Assert.Equal(faults, Faults(line).Count());

    /// <summary>What stands after the command's name in lines of code, remarks cut off.</summary>
    private static IEnumerable<string> Shown(string text) =>
        CodeBlock().Matches(text).SelectMany(block => CommandLine().Matches(block.Value)).Select(line => line.Groups["arguments"].Value.Split('#')[0].Trim());

    private static IEnumerable<string> Faults(string line)
    {
        Command command = PinganCommand.Create();
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (command.Subcommands.FirstOrDefault(child => child.Name == word) is { } child) command = child;
            else if (command is RootCommand) break;
            else if (word.StartsWith('-') && !command.Options.Any(option => option.Name == word || option.Aliases.Contains(word))) yield return word;
        }

        if (command.Subcommands.Count > 0) yield return "no such command";
    }

    [GeneratedRegex(@"^```[\s\S]*?^```", RegexOptions.Multiline, 2000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"(?:^|\s|/)(?:pingan(?:\.exe|\.dll)?|PingAnDocs\.Cli(?:/PingAnDocs\.Cli\.csproj)?(?: [^\n]*?)? --) (?<arguments>[a-z][^\n]*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CommandLine();
}
