using PingAnDocs.Data;

namespace PingAnDocs.Tests;

public class KitCoverageTests
{
    public static TheoryData<string> Kits => FamilyKitsTests.Kits();

    [Theory]
    [MemberData(nameof(Kits))]
    public void Every_cell_of_a_shipped_kit_decided_some_test_both_ways_and_every_phrase_is_used_or_listed(string name)
    {
        var kit = WholeKit.Read(name);
        var samples = Samples(name);
        var coverage = KitCoverage.Of(kit, samples);
        Assert.NotEmpty(samples);
        Assert.Equal(samples.Count, coverage.Samples);
        Assert.Empty(coverage.Cells.Where(cell => !cell.IsComplete).Select(cell => $"{cell.Rule.Id} {cell.Cell.Feature}"));
        var used = samples.SelectMany(sample => DocumentPipeline.Run(sample, kit).Speech!.Narrative.Phrases).ToHashSet(StringComparer.Ordinal);
        var listed = coverage.PhrasesNeverUsed.Select(phrase => phrase.Id).Concat(coverage.PhrasesOutside).ToList();
        Assert.All(listed, id => Assert.DoesNotContain(id, used));
        Assert.Empty(kit.Phrases.Phrases.Keys.Concat(kit.Phrases.Measures.Keys).Concat(kit.Phrases.Causes.Keys).Concat(kit.Phrases.Problems.Keys).Except(used).Except(listed, StringComparer.Ordinal));
        Assert.True(coverage.Phrases > coverage.PhrasesNeverUsed.Count);
    }

    [Fact]
    public void A_document_of_points_says_its_frame_and_measures_and_no_findings()
    {
        var outside = KitCoverage.Of(WholeKit.Read("head"), Samples("head")).PhrasesOutside;
        Assert.Contains("O-OPEN", outside);
        Assert.Contains("G-VALUE", outside);
        Assert.Contains("C-TIPS", outside);
        Assert.DoesNotContain("O-AGREE", outside);
        Assert.DoesNotContain("M-TRAFFIC", outside);
    }

    [Fact]
    public void A_notice_leaves_out_the_frame_of_the_speech_alone()
    {
        var outside = KitCoverage.Of(WholeKit.Read("tongbao"), Samples("tongbao")).PhrasesOutside;
        Assert.Equal(["E-CLOSE", "E-CLOSE-STEADY", "O-OPEN", "O-OPEN-STEADY", "O-SOURCE", "O-SOURCE-COMPUTED"], outside.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zhejiang", "zhejiang")]
    [InlineData("head", "")]
    [InlineData("speech", "")]
    public void Samples_lie_under_the_name_of_the_kit_else_among_the_inputs(string kit, string folder) =>
        Assert.Equal(Path.Combine(Repository.At("input"), folder).TrimEnd('/'), KitSamples.FolderOf(Repository.At("templates", kit), Repository.At("input")).TrimEnd('/'));

    [Fact]
    public void A_kit_that_builds_on_a_family_takes_the_familys_samples()
    {
        using var scratch = new ScratchFolder();
        foreach (var name in new[] { "own", "zhejiang" }) Directory.CreateDirectory(scratch.At(name));
        File.WriteAllText(Path.Combine(scratch.At("own"), "kit.json"), """{ "schema": "pingan-kit/1", "name": "试用", "base": "../zhejiang" }""");
        Assert.Equal(Repository.At("input", "zhejiang"), KitSamples.FolderOf(scratch.At("own"), Repository.At("input")));
    }

    private static List<SourceFile> Samples(string kit) =>
        [.. Directory.GetFiles(KitSamples.FolderOf(Repository.At("templates", kit), Repository.At("input")), "*.json").Order(StringComparer.Ordinal).Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path)))];
}
