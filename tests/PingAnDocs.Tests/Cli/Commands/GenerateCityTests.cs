namespace PingAnDocs.Tests.Cli.Commands;

public class GenerateCityTests
{
    private static readonly string Counties = Repository.At("input", "city", "counties");

    [Fact]
    public void The_citys_speech_comes_after_those_of_its_counties_and_stands_in_the_manifest()
    {
        using var folder = new ScratchFolder();
        var run = Generate(folder, "--city", "云州市", "--city-kit", Repository.At("templates", "city"));
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("共 11 份：已生成 11 份", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("不属于本次", run.Error, StringComparison.Ordinal);
        var lines = File.ReadAllLines(folder.At("output/manifest.jsonl"));
        Assert.Equal(13, lines.Length);
        Assert.Contains("\"path\":\"云州市.json\"", lines[11], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_keeps_the_counties_and_ends_with_the_same_bytes()
    {
        using var folder = new ScratchFolder();
        string[] city = ["--city", "云州市", "--city-kit", Repository.At("templates", "city"), "--no-ledger"];
        Assert.Equal(0, Generate(folder, city).Code);
        var once = File.ReadAllBytes(folder.At("output/manifest.jsonl"));
        var again = Generate(folder, city);
        Assert.Contains("没有变化，不再重做 10 份", again.Error, StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllBytes(folder.At("output/manifest.jsonl")));
    }

    [Fact]
    public void The_city_speech_can_be_made_from_the_citys_survey_alone()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("generate", Repository.At("input", "city", "01-十个县区的市.json"), "--kit", Repository.At("templates", "city"), "-o", folder.At("output"));
        Assert.True(run.Code == 0, run.Error);
    }

    [Fact]
    public void A_city_cannot_be_masked_and_its_kit_must_be_sound()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(64, Generate(folder, "--city", "云州市", "--mask", "names").Code);
        Assert.Equal(2, Generate(folder, "--city", "云州市", "--city-kit", folder.At("nowhere")).Code);
        Assert.False(File.Exists(folder.At("output/manifest.jsonl")));
    }

    private static CommandRun Generate(ScratchFolder folder, params string[] more) =>
        CommandRun.Of(["generate", Counties, "--kit", Repository.At("templates", "speech"), "-o", folder.At("output"), .. more]);
}
