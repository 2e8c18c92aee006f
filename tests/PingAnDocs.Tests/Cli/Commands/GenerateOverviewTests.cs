using System.IO.Compression;

namespace PingAnDocs.Tests.Cli.Commands;

public class GenerateOverviewTests
{
    [Fact]
    public void Two_counties_have_an_overview_one_has_none_and_who_wants_none_gets_none()
    {
        using var folder = Counties();
        Generate(folder, "both", folder.Path);
        Assert.Equal(["index.html", "overview.xlsx"], Overview(folder, "both"));
        Generate(folder, "one", folder.At("甲县.json"));
        Assert.Empty(Overview(folder, "one"));
        Generate(folder, "none", folder.Path, "--no-overview");
        Assert.Empty(Overview(folder, "none"));
        Generate(folder, "none", folder.Path);
        Assert.Equal(File.ReadAllBytes(folder.At("both/index.html")), File.ReadAllBytes(folder.At("none/index.html")));
        Assert.Equal(File.ReadAllBytes(folder.At("both/overview.xlsx")), File.ReadAllBytes(folder.At("none/overview.xlsx")));
    }

    [Fact]
    public void Under_aliases_the_overview_names_nobody()
    {
        using var folder = Counties();
        folder.Put("丙县.json", SampleSurvey.Contradictory.Replace("青山县", "丙县", StringComparison.Ordinal));
        Generate(folder, "output", folder.Path, "--mask", "names");
        Assert.Equal(["index.html", "overview.xlsx"], Overview(folder, "output"));
        var written = File.ReadAllText(folder.At("output/index.html")) + File.ReadAllText(folder.At("output/manifest.jsonl")) + Parts(folder.At("output/overview.xlsx"));
        Assert.Contains("脱敏-001", written, StringComparison.Ordinal);
        Assert.Contains("92.31", written, StringComparison.Ordinal);
        foreach (var name in new[] { "甲县", "乙县", "丙县" }) Assert.DoesNotContain(name, written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("values")]
    [InlineData("strict")]
    public void Beside_masked_values_there_is_no_overview_and_no_line_holds_its_figures(string level)
    {
        using var folder = Counties();
        Generate(folder, "output", folder.Path, "--mask", level);
        Assert.Empty(Overview(folder, "output"));
        var manifest = File.ReadAllText(folder.At("output/manifest.jsonl"));
        Assert.DoesNotContain("summary", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("92.31", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("甲县", manifest, StringComparison.Ordinal);
    }

    private static ScratchFolder Counties()
    {
        var folder = new ScratchFolder();
        foreach (var name in new[] { "甲县", "乙县" }) folder.Put($"{name}.json", SampleSurvey.Text.Replace("青山县", name, StringComparison.Ordinal));
        return folder;
    }

    private static void Generate(ScratchFolder folder, string output, string input, params string[] options)
    {
        var run = CommandRun.Of(["generate", input, "-o", folder.At(output), "--kit", WholeKit.Folder, .. options]);
        Assert.True(run.Code is 0 or 1, run.Error);
    }

    private static IEnumerable<string> Overview(ScratchFolder folder, string output) =>
        Directory.EnumerateFiles(folder.At(output)).Select(path => Path.GetFileName(path)).Where(name => name is "index.html" or "overview.xlsx").Order(StringComparer.Ordinal);

    private static string Parts(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return string.Concat(package.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
