using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Rendering;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests.Writing;

/// <summary>A finished journey made by hand: one indicator, one figure said, one rule hit.</summary>
internal static class SampleSpeech
{
    public const string Indicator = "$.surveys[0].indicators[0]";

    public static SourcePlace Place(string path) => new("青山县.json", path, 3, 7);

    /// <summary>A journey whose file has these numeric leaves and whose speech says the change.</summary>
    public static PipelineResult Result(params string[] leaves) => Result(Narrative(), comparable: true, leaves);

    public static PipelineResult Result(Narrative narrative, bool comparable, params string[] leaves)
    {
        var facts = Facts(comparable);
        var speech = new Speech(
            facts, Findings(facts), Plan(facts), narrative,
            new RenderedDocument([1, 2, 3], []), new VerificationReport([]));
        var reading = new SurveyReading(facts.Survey, [.. leaves.Select(path => new Leaf(Place(path), 1m))], []);
        var remark = new Diagnostic("SV201", Severity.Warning, Place(Indicator + ".change"), "变化与上期不符。", "-0.12", "-0.11", "请核对。");
        return new PipelineResult(new SourceFile("青山县.json", Encoding.UTF8.GetBytes("{}")), reading, [remark], speech);
    }

    public static Narrative Narrative()
    {
        var change = new Fact(
            FactKind.Change, -0.10m, "%", "province-2025", "社会治安满意率", "", false,
            [Place(Indicator + ".value"), Place(Indicator + ".previous")], "value − previous");
        var sentence = new Sentence(
            [new LiteralSpan("比上年"), new DirectionSpan("下降", -1), new FigureSpan("0.10", change), new LiteralSpan("个百分点。")],
            "T-CHANGE", "R-101", "省级调查·社会治安满意率");
        var section = new NarrativeSection(Say("一、调查情况"), [new NarrativeParagraph(Say("（一）省级调查。"), [sentence])]);
        return new Narrative("讲话", "", null, "同志们：", [new NarrativeParagraph(null, [Say("现在开会。")])], [section], [], []);
    }

    private static DocumentPlan Plan(SurveyFacts facts) => new(
        Findings(facts), new IndicatorCatalog([], [], "其他"), [], new Assessment([], [], [], []), new ProblemPlan([], []), []);

    private static Sentence Say(string text) => new([new LiteralSpan(text)], "", "", "");

    private static SurveyFacts Facts(bool comparable)
    {
        var indicator = new Indicator(
            "社会治安满意率", "", "%", "上年", comparable, null, null, null, Empty<Datum>(), Empty<Datum>(), Empty<Datum>(), Empty<Datum>(),
            Empty<Standing>(), [], [], Place(Indicator));
        var wave = new Wave("province-2025", "省级调查", "省级调查", "", "上年", null, null, [indicator], null, Place("$.surveys[0]"));
        var survey = new Survey(new SourceFile("青山县.json", default), new SurveyUnit("青山县", UnitLevel.County, "我县", Place("$.unit.name")), null!, [], [wave], []);
        return new SurveyFacts(survey, [new IndicatorFacts(wave, indicator, null, null, null, [], [])]);
    }

    private static SurveyFindings Findings(SurveyFacts facts)
    {
        var features = new Dictionary<string, FeatureValue>(StringComparer.Ordinal) { ["与全市差"] = new(-0.28m, "", [Place(Indicator + ".gaps.city")]) };
        var subject = new Subject(SubjectKind.Indicator, facts.Survey.Waves[0], facts.Indicators[0], null, features);
        var rule = new Rule(
            "R-101", "低于全市", SubjectKind.Indicator, [new Cell("与全市差", new PingAnDocs.Findings.UnaryTests.AnyTest(), Place(""))], "", [],
            new RuleOutcome("P-1", "T-1", Gravity.Light, [], [], ""), "", [], Place(""));
        return new SurveyFindings(facts, [subject], [new Evaluation(rule, subject, Verdict.Hit, "与全市差-0.28")], []);
    }

    private static Dictionary<string, T> Empty<T>() => new(StringComparer.Ordinal);
}
