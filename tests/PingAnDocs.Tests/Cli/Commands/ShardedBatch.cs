using System.Globalization;
using PingAnDocs.Tests.Property;
using PingAnDocs.Writing;
using PingAnDocs.Writing.Overview;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>A batch whose counties tell something of each other, made whole or in parts.</summary>
internal sealed class ShardedBatch : IDisposable
{
    public ShardedBatch(int counties = 6)
    {
        Directory.CreateDirectory(Folder.At("input"));
        for (var number = 0; number < counties; number++) Folder.Put($"input/{MadeSurvey.CountyOf(number)}.json", Survey(number));
        // It claims a rank that the others have with another value, and is told so; the last one is refused.
        Folder.Put("input/高县.json", Better("高县"));
        Folder.Put("input/坏县.json", SampleSurvey.Contradictory);
    }

    public ScratchFolder Folder { get; } = new();

    public static string Survey(int number) => SampleSurvey.Text.Replace("青山县", MadeSurvey.CountyOf(number), StringComparison.Ordinal);

    public string[] Generate(string output, params string[] more) =>
        ["generate", Folder.At("input"), "--kit", WholeKit.Folder, "-o", Folder.At(output), .. more.Contains("--jobs") ? more : [.. more, "--jobs", "1"]];

    public string[] Part(int number, int count) => Generate(Name(number, count), "--shard", $"{number}/{count}");

    /// <summary>Makes all parts; the refused county falls to one of them.</summary>
    public void MakeParts(int count)
    {
        var codes = Enumerable.Range(1, count).Select(number => CommandRun.Of(Part(number, count)).Code).Order();
        Assert.Equal([.. Enumerable.Repeat(0, count - 1), 1], codes);
    }

    public string[] Merge(int count, params string[] more) =>
        ["merge", .. Enumerable.Range(1, count).Select(number => Folder.At(Name(number, count))), "-o", Folder.At("merged"), .. more];

    /// <summary>All files of an output folder; a lock that a killed run left is no output.</summary>
    public Dictionary<string, string> Contents(string output) => !Directory.Exists(Folder.At(output)) ? [] :
        Directory.EnumerateFiles(Folder.At(output)).Where(path => !Path.GetFileName(path).StartsWith(".pingan.lock", StringComparison.Ordinal)).ToDictionary(
            path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);

    /// <summary>The same without what tells of the batch as a whole, which a run over all inputs writes.</summary>
    public Dictionary<string, string> Documents(string output) => Contents(output)
        .Where(file => file.Key is not (SimilarityFile.FileName or OverviewFiles.PageName or OverviewFiles.BookName)).ToDictionary(StringComparer.Ordinal);

    public void Dispose() => Folder.Dispose();

    public static string Name(int number, int count) => string.Create(CultureInfo.InvariantCulture, $"part-{number}-of-{count}");

    private static string Better(string county) => SampleSurvey.Text.Replace("青山县", county, StringComparison.Ordinal)
        .Replace("92.31", "92.41", StringComparison.Ordinal).Replace("92.43", "92.53", StringComparison.Ordinal)
        .Replace("-0.79", "-0.69", StringComparison.Ordinal).Replace("-0.28", "-0.18", StringComparison.Ordinal);
}
