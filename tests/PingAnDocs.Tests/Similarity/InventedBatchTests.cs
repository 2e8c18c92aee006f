using System.Text.Json.Nodes;
using PingAnDocs.Similarity;

namespace PingAnDocs.Tests.Similarity;

/// <summary>107 invented counties with 1,498 towns through the shipped kit, as a province makes them. The figures stand in docs/decisions/similarity.md.</summary>
public sealed class InventedBatchTests : IDisposable
{
    private const int Counties = 107;

    private static readonly string[] Wordings = ["variants", "headlines", "inquiries", "titles", "texts"];

    private readonly BatchSpeeches batch = new();

    public void Dispose() => batch.Dispose();

    [Fact]
    public void No_two_counties_read_like_copies_and_one_more_county_changes_no_other_document()
    {
        for (var county = 0; county < Counties; county++) batch.Put(InventedBatch.NameOf(county), InventedBatch.Of(county));
        Assert.Equal(0, batch.Run(WholeKit.Read("speech")));
        var report = Tell("with variation");
        Assert.Equal((Counties, 5671L, true, SimilarityVerdict.Pass), (report.Documents, report.Compared, report.IsComplete, report.Verdict));
        Assert.InRange(report.Mean.Whole, 0.10m, 0.40m);
        var before = batch.Contents(".docx");

        batch.Put(InventedBatch.NameOf(Counties), InventedBatch.Of(Counties));
        Assert.Equal(0, batch.Run(WholeKit.Read("speech")));
        var after = batch.Contents(".docx");
        Assert.True(after.Remove($"{InventedBatch.NameOf(Counties)}.docx"));
        Assert.Equal(before, after);
        Assert.Equal(Counties + 1, batch.Report!.Documents);
        Assert.Equal(Counties, batch.Outcomes.Count(outcome => outcome.Kept));
    }

    [Fact]
    public void With_the_first_wording_alone_the_gate_finds_the_copies()
    {
        using var kit = OneWording();
        for (var county = 0; county < Counties; county++) batch.Put(InventedBatch.NameOf(county), InventedBatch.Of(county));
        batch.Run(kit.Read().Kit!);
        var report = Tell("first wording alone");
        Assert.Equal(SimilarityVerdict.Fault, report.Verdict);
        Assert.InRange(report.Faults, report.Pairs * 9 / 10, report.Pairs);
        Assert.Equal(1000, report.Alike.Count);
    }

    /// <summary>The shipped kit with nothing to choose from.</summary>
    private static KitCopy OneWording()
    {
        var kit = new KitCopy();
        var path = Path.Combine(kit.Path, "phrases.json");
        var phrases = JsonNode.Parse(File.ReadAllText(path))!;
        Cut(phrases);
        File.WriteAllText(path, phrases.ToJsonString());
        return kit;
    }

    private static void Cut(JsonNode? node)
    {
        if (node is JsonArray items) foreach (var item in items) Cut(item);
        if (node is not JsonObject members) return;
        foreach (var (name, value) in members)
        {
            if (value is JsonArray list && Wordings.Contains(name)) while (list.Count > 1) list.RemoveAt(1);
            else Cut(value);
        }
    }

    private SimilarityReport Tell(string what)
    {
        var (report, mean, worst) = (batch.Report!, batch.Report!.Mean, batch.Report!.Worst!.Likeness);
        TestContext.Current.SendDiagnosticMessage(FormattableString.Invariant(
            $"{what}: {report.Documents} documents; mean {mean.Whole:0.000} whole, {mean.Later:0.000} later, {mean.Pieces:0.000} pieces; worst {worst.Whole:0.000}, {worst.Later:0.000}, {worst.Pieces:0.000}; faults {report.Faults}, warnings {report.Warnings}"));
        return report;
    }
}
