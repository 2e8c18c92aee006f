using System.Text.RegularExpressions;
using CsCheck;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Narration;
using PingAnDocs.Tests.Rendering;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Property;

/// <summary>Random counties, masked: released, nothing raw in text and trace, nothing exposed where it is strict.</summary>
public partial class MaskProperties
{
    private static readonly Kit Shipped = WholeKit.Read();

    [Theory]
    [InlineData(MaskLevel.Values)]
    [InlineData(MaskLevel.Strict)]
    public void A_masked_county_tells_no_name_and_no_value(MaskLevel level) => SurveyMaker.Surveys.Sample(survey => Judge(survey.Json, survey.County, Shipped, level), iter: 60);

    [Theory]
    [InlineData("fujian")]
    [InlineData("guangdong")]
    [InlineData("zhejiang")]
    [InlineData("tongbao")]
    public void A_strict_county_of_any_kit_exposes_nothing(string name)
    {
        var kit = WholeKit.Read(name);
        var folder = Directory.Exists(Repository.At("input", name)) ? Repository.At("input", name) : Repository.At("input");
        List<Wave> samples = [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .SelectMany(path => SurveyReader.Read(new SourceFile("a.json", File.ReadAllBytes(path))).Survey!.Waves)];
        FamilyMaker.Counties(kit, samples).Sample(survey => Judge(survey.Json, survey.County, kit, MaskLevel.Strict), iter: 20);
    }

    [Fact]
    public void A_hidden_count_that_happens_to_be_the_year_of_the_speech_is_no_leak()
    {
        var wave = new MadeWave("省级调查", "%", 2, [SurveyMaker.Pattern(47, "公众安全感满意率", "", Shown.Values)]);
        var survey = new MadeSurvey("青石县", [wave]) { Evidence = [new MadeEvidence("流动人口", "县公安局", [new MadeFigure("流动人口", 2026, "人")])] };
        Judge(survey.Json, survey.County, Shipped, MaskLevel.Strict);
    }

    private static void Judge(byte[] json, string county, Kit kit, MaskLevel level)
    {
        var result = DocumentPipeline.Run(new SourceFile("脱敏-001.json", json), kit, mask: level);
        Assert.True(
            result.Status == PipelineStatus.Released,
            string.Join('\n', result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Code} {item.Message} {item.Found} {item.Expected}")));
        var speech = result.Speech!;
        if (level == MaskLevel.Strict) Assert.Equal(0, speech.Narrative.Mask.Exposed);

        var text = string.Join('\n', DocumentLines.Of(speech.Document.Bytes!).Select(line => line.Text));
        var trace = System.Text.Encoding.UTF8.GetString(TraceWriter.Write(result, speech));
        Assert.DoesNotContain(county, text + trace, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Input.Sha256, trace, StringComparison.Ordinal);

        var open = Open(speech.Narrative);
        var raw = Raw(result.Reading.Survey!).Where(value => value.Contains('.', StringComparison.Ordinal) && !open.Contains(value)).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Numeral().Matches(text + trace).Select(match => match.Value), raw.Contains);
    }

    // A difference that stays may happen to be the same number as a value.
    private static HashSet<string> Open(Narrative narrative) =>
        [.. narrative.Paragraphs.SelectMany(paragraph => paragraph.AllSentences).Concat(narrative.Tables.SelectMany(table => table.AllSentences))
            .SelectMany(sentence => sentence.Spans).OfType<FigureSpan>().Where(figure => !figure.Masked).Select(figure => figure.Text)];

    private static IEnumerable<string> Raw(Survey survey) =>
        survey.Waves.SelectMany(wave => wave.Indicators)
            .SelectMany(indicator => new[] { indicator.Value, indicator.Previous }.Concat(indicator.Averages.Values).Concat(indicator.PreviousAverages.Values))
            .Concat(survey.Waves.SelectMany(wave => wave.Subunits?.Items ?? []).SelectMany(item => new[] { item.Value, item.Previous }))
            .OfType<Datum>().Select(datum => datum.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeral();
}
