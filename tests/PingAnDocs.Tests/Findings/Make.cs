using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Detection;

namespace PingAnDocs.Tests.Findings;

/// <summary>Builds facts, subjects and kits for tests of the findings stage.</summary>
internal static class Make
{
    private static readonly Dictionary<string, string> ComparatorNames = new(StringComparer.Ordinal)
    {
        ["nation"] = "全国", ["province"] = "全省", ["prefecture"] = "全州", ["city"] = "全市", ["district"] = "全区", ["league"] = "全盟",
    };

    /// <summary>The indicators of the model speech, as a kit would class them.</summary>
    public static IndicatorCatalog Catalog { get; } = new(
        [
            new IndicatorEntry("社会治安满意率", "满意率", ["公众安全感满意率"]),
            new IndicatorEntry("扫黑除恶认可率", "认可率", []),
            new IndicatorEntry("平安建设知晓率", "知晓率", ["平安创建知晓率"]),
            new IndicatorEntry("扫黑除恶知晓率", "知晓率", []),
        ],
        [new IndicatorGroup("政法队伍满意率", "群众对政法队伍的满意率", "队伍满意率")],
        "其他");

    public static SourcePlace Place(string path) => new("县.json", path, 1, 1);

    public static SurveyFacts Survey(params WaveSpec[] waves)
    {
        var built = waves.Select((spec, index) => Wave(spec, index)).ToList();
        var facts = built.Zip(waves).SelectMany(pair => pair.First.Indicators.Zip(pair.Second.Indicators, (indicator, spec) => FactsMaker.Of(pair.First, indicator, spec)));
        var file = new SourceFile("县.json", default);
        var unit = new SurveyUnit("青山县", UnitLevel.County, "我县", Place("$.unit"));
        return new SurveyFacts(new Survey(file, unit, null!, [], built, []), [.. facts]);
    }

    /// <summary>The features of the first indicator of a wave of its own.</summary>
    public static IReadOnlyDictionary<string, FeatureValue> Features(IndicatorSpec spec) => Features(new WaveSpec("省级调查", spec));

    /// <summary>The features of the first indicator of the first wave.</summary>
    public static IReadOnlyDictionary<string, FeatureValue> Features(params WaveSpec[] waves) =>
        SubjectList.Of(Survey(waves), Catalog).First(subject => subject.Kind == SubjectKind.Indicator).Features;

    /// <summary>The features of the first wave itself.</summary>
    public static IReadOnlyDictionary<string, FeatureValue> WaveFeatures(params WaveSpec[] waves) =>
        SubjectList.Of(Survey(waves), Catalog)[0].Features;

    public static decimal? NumberOf(this IReadOnlyDictionary<string, FeatureValue> features, string name) =>
        features.GetValueOrDefault(name)?.Number;

    public static string? WordOf(this IReadOnlyDictionary<string, FeatureValue> features, string name) =>
        features.GetValueOrDefault(name)?.Word;

    public static Comparator Comparator(string key) => new(key, ComparatorNames[key]);

    public static Datum? Datum(decimal? value, string path) => value is { } known ? new Datum(known, Place(path)) : null;

    private static Wave Wave(WaveSpec spec, int index) => new(
        $"w{index}", spec.Short, spec.Short, spec.Period, "上年", Datum(spec.SampleSize, $"$.surveys[{index}].sampleSize"), null,
        [.. spec.Indicators.Select((indicator, position) => FactsMaker.Indicator(indicator, $"$.surveys[{index}].indicators[{position}]"))],
        spec.Subunits, Place($"$.surveys[{index}]"));
}
