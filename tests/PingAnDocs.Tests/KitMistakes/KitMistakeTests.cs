using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using PingAnDocs.Tests.Cli;

namespace PingAnDocs.Tests.KitMistakes;

/// <summary>
/// Every seeded mistake is found, with file, line and column. What an official reads lies in mistakes.txt, mistake by mistake;
/// after a wanted change run once with PINGAN_ACCEPT=1 and read the file: is every sentence true, and does it say how to mend?
/// </summary>
public partial class KitMistakeTests
{
    private static readonly string Golden = Repository.At("tests", "PingAnDocs.Tests", "KitMistakes", "mistakes.txt");

    public static TheoryData<string> Titles => [.. SeededMistakes.All.Select(mistake => mistake.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_seeded_mistake_is_found_in_its_place(string title)
    {
        var mistake = SeededMistakes.All.Single(item => item.Title == title);
        using var folder = Copy();
        var (line, column) = mistake.MakeIn(folder.Path);
        var found = KitLint.Read(folder.Path).Diagnostics;
        Assert.Contains(
            $"{mistake.File}:{line}:{column}",
            found.Where(fault => fault.Code.StartsWith(mistake.Code, StringComparison.Ordinal)).Select(fault => $"{fault.Place.File}:{fault.Place.Line}:{fault.Place.Column}"));
        Assert.All(found.Where(fault => fault.Code.StartsWith("KT", StringComparison.Ordinal)), fault => Assert.EndsWith("。", fault.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{称谓}}", "{{称胃}}", "称胃")]
    [InlineData("{{/结尾}}", "", "结尾")]
    public void A_mistake_in_the_template_is_found_in_the_same_check(string right, string wrong, string named)
    {
        using var folder = Copy();
        EditTemplate(folder.At("template.docx"), right, wrong);
        var reading = KitLint.Read(folder.Path);
        Assert.Null(reading.Kit);
        Assert.Contains(reading.Diagnostics, fault => fault.Place.File == "template.docx" && $"{fault.Message}{fault.Found}{fault.Hint}".Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_official_reads_is_as_accepted()
    {
        var text = new StringBuilder();
        foreach (var mistake in SeededMistakes.All)
        {
            using var folder = Copy();
            mistake.MakeIn(folder.Path);
            text.Append("# ").Append(mistake.Title).Append('\n').Append(WithoutPlaces(CommandRun.Of("kit", "check", folder.Path).Error.Replace(folder.Path, "文稿包", StringComparison.Ordinal))).Append('\n');
        }

        if (Environment.GetEnvironmentVariable("PINGAN_ACCEPT") == "1") File.WriteAllText(Golden, text.ToString());
        Assert.Equal(File.ReadAllText(Golden), text.ToString());
    }

    [Fact]
    public void Without_a_mistake_nothing_is_found()
    {
        using var folder = Copy();
        Assert.Empty(KitLint.Read(folder.Path).Diagnostics);
    }

    /// <summary>Places move with every edit of the kit; they are held, to the column, by the test of each mistake.</summary>
    private static string WithoutPlaces(string text) => LineNumber().Replace(Place().Replace(text, ".json:行:列"), "第…行");

    [GeneratedRegex(@"\.json:\d+:\d+( \S+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"第\d+行", RegexOptions.None, 1000)]
    private static partial Regex LineNumber();

    private static ScratchFolder Copy()
    {
        var folder = new ScratchFolder();
        foreach (var name in new[] { "rules.json", "phrases.json", "indicators.json", "template.docx" })
            File.Copy(Path.Combine(WholeKit.Folder, name), folder.At(name));
        return folder;
    }

    private static void EditTemplate(string path, string right, string wrong)
    {
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = package.GetEntry("word/document.xml")!;
        string text;
        using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
        Assert.Contains(right, text, StringComparison.Ordinal);
        entry.Delete();
        using var writer = new StreamWriter(package.CreateEntry("word/document.xml").Open());
        writer.Write(text.Replace(right, wrong, StringComparison.Ordinal));
    }
}
