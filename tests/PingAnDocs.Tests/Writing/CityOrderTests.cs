using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class CityOrderTests
{
    private static readonly CityOrder Order = new("云州市", WholeKit.Read("city"));

    private static IReadOnlyList<InputFile> Counties => InputFiles.Find([Repository.At("input", "city", "counties")], new DiagnosticBag());

    [Fact]
    public void The_sample_of_a_city_is_what_its_counties_give()
    {
        var (source, _) = Order.Input(Counties, truth: null).Given!.Value;
        Assert.Equal(File.ReadAllText(Repository.At("input", "city", "01-十个县区的市.json")), System.Text.Encoding.UTF8.GetString(source.Bytes.Span));
    }

    [Fact]
    public void The_written_survey_read_again_gives_the_same_speech()
    {
        var (source, reading) = Order.Input(Counties, truth: null).Given!.Value;
        var composed = DocumentPipeline.Run(source, Order.Kit, given: reading);
        var alone = DocumentPipeline.Run(source, Order.Kit);
        Assert.Equal(PipelineStatus.Released, composed.Status);
        Assert.Equal(alone.Speech!.Document.Bytes, composed.Speech!.Document.Bytes);
    }

    [Fact]
    public void The_trace_leads_every_figure_to_a_file_of_the_counties_and_names_their_hashes()
    {
        var (source, reading) = Order.Input(Counties, truth: null).Given!.Value;
        var result = DocumentPipeline.Run(source, Order.Kit, given: reading);
        var trace = System.Text.Encoding.UTF8.GetString(TraceWriter.Write(result, result.Speech!));
        Assert.Contains("\"08-北坪县.json#$.surveys[0].indicators[0].value\"", trace, StringComparison.Ordinal);
        Assert.Contains($"\"path\": \"08-北坪县.json\",\n      \"sha256\": \"{SourceOf("08-北坪县.json").Sha256}\"", trace, StringComparison.Ordinal);
    }

    [Fact]
    public void A_county_that_is_refused_does_not_count()
    {
        using var folder = new ScratchFolder();
        foreach (var file in Counties) folder.Put(file.Shown, File.ReadAllText(file.Path));
        folder.Put("08-北坪县.json", "{");
        var (_, reading) = Order.Input(InputFiles.Find([folder.At("")], new DiagnosticBag()), truth: null).Given!.Value;
        Assert.Equal(9, reading.Survey!.Waves[0].Subunits!.Items.Count);
        Assert.Equal(9, reading.Origins.Count);
    }

    [Fact]
    public void A_county_of_the_same_name_keeps_its_file_name() =>
        Assert.Equal("云州市（全市）", Order.OutputName([new InputFile("云州市.json", "云州市")]));

    private static SourceFile SourceOf(string name) => new(name, File.ReadAllBytes(Repository.At("input", "city", "counties", name)));
}
