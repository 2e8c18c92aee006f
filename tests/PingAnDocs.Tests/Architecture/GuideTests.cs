using System.Text.RegularExpressions;
using PingAnDocs.Cli;

namespace PingAnDocs.Tests.Architecture;

/// <summary>What the pages for people point to is there, and what they tell to type is a right command line.</summary>
public partial class GuideTests
{
    private static readonly string Guide = Repository.At("templates", "README.md");

    public static TheoryData<string> Pages =>
        [.. new[] { "README.md", "templates/README.md" }.Concat(Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_and_picture_of_a_page_is_there(string page)
    {
        var path = Repository.At(page);
        Assert.DoesNotContain(Links(File.ReadAllText(path)), link => !Leads(path, link));
    }

    [Fact]
    public void Every_picture_is_shown_on_some_page()
    {
        var text = string.Concat(Pages.Select(row => File.ReadAllText(Repository.At(row.Data))));
        Assert.All(Directory.EnumerateFiles(Repository.At("docs", "pictures")), picture => Assert.Contains($"pictures/{Path.GetFileName(picture)})", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_of_the_guide_is_a_right_command_line()
    {
        var lines = CommandLine().Matches(File.ReadAllText(Guide)).Select(match => match.Groups["arguments"].Value).ToList();
        Assert.NotEmpty(lines);
        Assert.Empty(lines.SelectMany(line => Faults(line).Select(fault => $"{line}: {fault}")));
    }

    [Fact]
    public void Every_code_the_guide_explains_is_one_the_program_knows()
    {
        var known = string.Concat(Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var codes = Code().Matches(File.ReadAllText(Guide)).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(codes);
        Assert.DoesNotContain(codes, code => !known.Contains($"\"{code}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kit check templates/speech --mark a.docx", true)]
    [InlineData("kit check templates/speech --mask a.docx", false)]
    [InlineData("kit chek", false)]
    [InlineData("kit diff a", false)]
    public void The_check_itself_tells_right_from_wrong_command_lines(string line, bool right) => Assert.Equal(right, !Faults(line).Any());

    [Theory]
    [InlineData("lint.md", true)]
    [InlineData("nowhere.md", false)]
    [InlineData("lint.md#the-rule-lint", true)]
    [InlineData("lint.md#no-such-head", false)]
    public void The_check_itself_tells_right_from_wrong_links(string link, bool right) => Assert.Equal(right, Leads(Repository.At("docs", "lint.md"), link));

    private static IEnumerable<string> Faults(string line) =>
        PinganCommand.Create().Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Errors.Select(error => error.Message);

    /// <summary>Targets of links and pictures outside code; those with a scheme lead out of the project.</summary>
    private static IEnumerable<string> Links(string text) =>
        Link().Matches(CodeBlock().Replace(text, "")).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

    private static bool Leads(string page, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0]));
        return Path.Exists(target) && (parts.Length == 1 || Heads(File.ReadAllText(target)).Contains(Uri.UnescapeDataString(parts[1])));
    }

    /// <summary>The anchors of a page's heads: small letters, punctuation dropped, blanks as dashes.</summary>
    private static IEnumerable<string> Heads(string text) => Head().Matches(CodeBlock().Replace(text, ""))
        .Select(match => string.Concat(match.Groups["head"].Value.Trim().ToLowerInvariant().Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_')).Replace(' ', '-'));

    [GeneratedRegex(@"^```[\s\S]*?^```|`[^`\n]*`", RegexOptions.Multiline, 2000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<head>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:^|`)pingan (?<arguments>[a-z][^`\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"\b(?:IO|XL|KX|KT|JS|RL|WT|SV)\d{3}\b", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Code();
}
