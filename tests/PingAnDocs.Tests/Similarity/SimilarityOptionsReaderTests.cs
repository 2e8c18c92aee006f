using System.Text;
using NJsonSchema;
using PingAnDocs.Data;
using PingAnDocs.Similarity;

namespace PingAnDocs.Tests.Similarity;

public class SimilarityOptionsReaderTests
{
    private const string Good = """{ "schema": "pingan-similarity-options/1", "warnAbove": 0.5, "faultAbove": 0.75, "allow": [ { "text": "某某专项行动", "why": "名称" } ] }""";

    [Fact]
    public void Limits_and_passages_are_read()
    {
        var options = Read(Good, out var faults)!;
        Assert.Empty(faults);
        Assert.Equal((0.5m, 0.75m), (options.Warning, options.Fault));
        Assert.Equal(["某某专项行动"], options.Allowed);
    }

    [Fact]
    public void What_is_not_said_is_as_usual()
    {
        var options = Read("""{ "schema": "pingan-similarity-options/1" }""", out _)!;
        Assert.Equal((0.60m, 0.80m, 0), (options.Warning, options.Fault, options.Allowed.Count));
    }

    [Theory]
    [InlineData("pingan-similarity-options/1", "pingan-similarity-options/9", "KT701")]
    [InlineData("0.75", "75", "KT702")]
    [InlineData("0.75", "0", "KT702")]
    [InlineData("0.5,", "0.9,", "KT702")]
    [InlineData("某某专项行动", "平安", "KT703")]
    [InlineData("warnAbove", "warnAbov", "JS022")]
    public void A_mistake_is_told(string old, string with, string code)
    {
        Assert.Null(Read(Good.Replace(old, with, StringComparison.Ordinal), out var faults));
        Assert.Contains(faults, fault => fault.Code == code && fault.Place.Line == 1);
    }

    [Fact]
    public async Task The_shipped_file_is_read_without_faults_and_satisfies_its_schema()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(WholeKit.Folder, "similarity.json"), TestContext.Current.CancellationToken);
        Assert.NotNull(Read(text, out var faults));
        Assert.Empty(faults);
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(WholeKit.Folder, "similarity.schema.json"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(text));
        Assert.Empty(schema.Validate(Good));
        Assert.NotEmpty(schema.Validate(Good.Replace("warnAbove", "warnAbov", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Good.Replace("0.75", "1.5", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_mistake_in_the_file_stops_the_kit_and_the_kits_that_build_on_it()
    {
        using var kit = new KitCopy().Replace("similarity.json", "\"faultAbove\": 0.80", "\"faultAbove\": 80");
        Assert.Null(kit.Read().Kit);
        Assert.Equal(WholeKit.Read("speech").Similarity, WholeKit.Read("fujian").Similarity, (one, other) => one.Allowed.SequenceEqual(other.Allowed));
    }

    private static SimilarityOptions? Read(string text, out IReadOnlyList<Diagnostic> faults)
    {
        var bag = new DiagnosticBag();
        var options = SimilarityOptionsReader.Read(new SourceFile("similarity.json", Encoding.UTF8.GetBytes(text)), bag);
        faults = bag.Items;
        return options;
    }
}
