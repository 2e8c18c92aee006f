using System.Globalization;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class FindingDetectorTests
{
    private static readonly SurveyFindings Model = FindingDetector.Detect(SampleRules.ModelSpeech(), Make.Catalog, SampleRules.Book());

    [Fact]
    public void The_model_speech_gives_six_hits_with_their_reasons() => Assert.Equal(
        [
            "R-101 ← 省级调查·社会治安满意率: 指标类 满意率 满足 满意率；同比 -0.12 满足 < 0；与全省差 -0.79 满足 < 0；与全市差 -0.28 满足 < 0",
            "R-102 ← 省级调查·扫黑除恶认可率: 指标类 认可率 满足 认可率；与全省差 -0.65 满足 < 0；与全市差 -0.22 满足 < 0",
            "R-103 ← 省级调查·平安建设知晓率: 指标类 知晓率 满足 知晓率；同比 0.32 满足 > 0；与全市差 -1.27 满足 < 0",
            "R-103 ← 省级调查·扫黑除恶知晓率: 指标类 知晓率 满足 知晓率；同比 15.72 满足 > 0；与全市差 -0.49 满足 < 0",
            "R-104 ← 省级调查·司法行政系统: 指标类 队伍满意率 满足 队伍满意率；与全省差 0.12 满足 >= 0；与全市差 -0.36 满足 < 0",
            "R-105 ← 市级调查·公众安全感满意率: 指标类 满意率 满足 满意率；调查 市级 满足 市级；同比 0.61 满足 > 0；与全市差 -0.89 满足 <= -0.50",
        ],
        Lines(Verdict.Hit));

    [Fact]
    public void The_model_speech_leaves_one_rule_undecided() =>
        Assert.Equal(["R-102 ← 市级调查·扫黑除恶认可率: 缺 与全省差"], Lines(Verdict.Undecided));

    [Fact]
    public void Every_rule_is_evaluated_on_every_indicator()
    {
        Assert.Equal(60, Model.Evaluations.Count);
        Assert.Contains("R-105 ← 省级调查·社会治安满意率: 调查 省级 不满足 市级", Lines(Verdict.Miss));
        Assert.Contains("R-103 ← 市级调查·平安创建知晓率: 与全市差 0.01 不满足 < 0（差0.01个百分点未达）", Lines(Verdict.Miss));
    }

    [Fact]
    public void Subjects_stand_in_the_order_of_the_file_each_wave_before_its_indicators()
    {
        Assert.Equal(14, Model.Subjects.Count);
        Assert.Equal(["省级调查", "省级调查·社会治安满意率"], Model.Subjects.Take(2).Select(subject => subject.Name));
        Assert.Equal("市级调查", Model.Subjects[10].Name);
    }

    [Fact]
    public void A_rule_on_waves_is_evaluated_once_for_each_wave()
    {
        var book = Read(SampleRules.Rule("R-001", "\"低于平均指标数\": \">= 3\"", ", \"subject\": \"调查\""));
        var found = FindingDetector.Detect(SampleRules.ModelSpeech(), Make.Catalog, book);
        Assert.Equal(
            ["省级调查 Hit 低于平均指标数 5 满足 >= 3", "市级调查 Miss 低于平均指标数 2 不满足 >= 3（差1项未达）"],
            found.Evaluations.Select(item => $"{item.Subject.Name} {item.Verdict} {item.Why}"));
    }

    [Fact]
    public void An_empty_survey_finds_nothing() =>
        Assert.Empty(FindingDetector.Detect(Make.Survey(), Make.Catalog, SampleRules.Book()).Evaluations);

    [Fact]
    public void The_machine_culture_changes_not_a_character()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NegativeSign = "~";
        try
        {
            Thread.CurrentThread.CurrentCulture = strange;
            var again = FindingDetector.Detect(SampleRules.ModelSpeech(), Make.Catalog, SampleRules.Book());
            Assert.Equal(Model.Evaluations.Select(item => item.Why), again.Evaluations.Select(item => item.Why));
            Assert.Equal(Model.Diagnostics.Select(item => item.Message), again.Diagnostics.Select(item => item.Message));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static RuleBook Read(string rule) =>
        RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rule)), new PingAnDocs.Data.DiagnosticBag())!;

    private static IEnumerable<string> Lines(Verdict verdict) =>
        Model.Evaluations.Where(item => item.Verdict == verdict).Select(item => $"{item.Rule.Id} ← {item.Subject.Name}: {item.Why}");
}
