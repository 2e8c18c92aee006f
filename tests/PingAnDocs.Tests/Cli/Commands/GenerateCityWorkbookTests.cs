using System.IO.Compression;
using PingAnDocs.Tests.Data.Workbook;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>A whole city as it comes: one workbook, one command. PINGAN_CITY names a folder that keeps all of it to be looked at.</summary>
public class GenerateCityWorkbookTests
{
    private const int Counties = 107;
    private const int Towns = 1500;

    [Fact]
    public void One_workbook_and_one_command_make_speeches_reports_overview_and_the_citys_speech()
    {
        using var folder = new ScratchFolder();
        var root = Environment.GetEnvironmentVariable("PINGAN_CITY") is { Length: > 0 } kept ? Directory.CreateDirectory(kept).FullName : folder.Path;
        var (book, output) = (Path.Combine(root, "全市测评.xlsx"), Path.Combine(root, "output"));
        File.WriteAllBytes(book, InventedCity.Of(Counties, Towns));

        var run = CommandRun.Of("generate", book, "--kit", Repository.At("templates", "speech"), "--city", "云州市", "--city-kit", Repository.At("templates", "city"), "--no-ledger", "-o", output);

        Assert.True(run.Code is 0 or 1, run.Error);
        Assert.Contains($"共 {Counties + 1} 份：已生成 {Counties + 1} 份", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(output), file => file.Contains(".rejected.", StringComparison.Ordinal));
        foreach (var ending in new[] { ".docx", ".trace.json", ".report.html" })
            Assert.Equal(Counties + 1, Directory.EnumerateFiles(output).Count(file => file.EndsWith(ending, StringComparison.Ordinal)));
        Assert.All(new[] { "index.html", "overview.xlsx", "similarity.json", "manifest.jsonl", "云州市.docx" }, name => Assert.True(File.Exists(Path.Combine(output, name)), name));
        var overview = File.ReadAllText(Path.Combine(output, "index.html"));
        Assert.Contains("全市的讲话（云州市）：已生成", overview, StringComparison.Ordinal);
        Assert.Contains("文稿的雷同程度", overview, StringComparison.Ordinal);
        using var city = ZipFile.OpenRead(Path.Combine(output, "云州市.docx"));
        using var chart = new StreamReader(city.Entries.First(entry => entry.FullName.Contains("/charts/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Open());
        // 107 bars could not be told from each other: the first eight and the last eight are drawn, the table has all.
        var drawn = chart.ReadToEnd();
        Assert.Contains("首尾各八个", drawn, StringComparison.Ordinal);
        Assert.Equal(16, drawn.Split("县</c:v>").Length - 1);
    }
}
