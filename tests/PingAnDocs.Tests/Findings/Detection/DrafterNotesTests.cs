using PingAnDocs.Data;
using PingAnDocs.Findings.Detection;

namespace PingAnDocs.Tests.Findings.Detection;

public class DrafterNotesTests
{
    private static readonly IndicatorSpec Known = new("社会治安满意率") { Value = 95.00m };

    [Fact]
    public void A_change_inside_the_sampling_error_is_no_ground_for_a_cause() => Assert.Equal(
        ["SV901 省级调查·社会治安满意率：与上年比-0.12，在抽样误差以内（样本200人，约±4.3个百分点），不宜据此归因。"],
        Notes(Sampled(Known with { Change = -0.12m })));

    [Fact]
    public void Gaps_inside_the_sampling_error_are_named_together_and_others_left_out() => Assert.Equal(
        ["SV901 省级调查·社会治安满意率：与全省差-0.79、与全市差+0.28，在抽样误差以内（样本200人，约±3.0个百分点），不宜据此归因。"],
        Notes(Sampled(Known with { Gaps = new() { ["nation"] = -3.50m, ["province"] = -0.79m, ["city"] = 0.28m } })));

    [Fact]
    public void No_difference_needs_no_cause_and_no_note() =>
        Assert.Empty(Notes(Sampled(Known with { Change = 0.00m, Gaps = new() { ["city"] = 0.00m } })));

    [Fact]
    public void Without_sample_size_nothing_is_said_of_chance() =>
        Assert.Empty(Notes(new WaveSpec("省级调查", Known with { Change = -0.12m })));

    [Fact]
    public void Surveys_that_disagree_are_named_once() => Assert.Equal(
        ["SV902 “平安建设知晓率”与全市平均相比，省级调查低于平均（-1.27），市级调查高于平均（+0.01），两项调查不一致。"],
        Notes(new WaveSpec("省级调查", Gap("平安建设知晓率", -1.27m)), new WaveSpec("市级调查", Gap("平安创建知晓率", 0.01m))));

    [Fact]
    public void Notes_never_refuse_the_survey() =>
        Assert.All(All(Sampled(new IndicatorSpec("新") { Value = 95m, Change = 1m })), note => Assert.NotEqual(Severity.Error, note.Severity));

    private static IndicatorSpec Gap(string name, decimal city) => new(name) { Gaps = { ["city"] = city } };

    private static WaveSpec Sampled(IndicatorSpec indicator) => new("省级调查", indicator) { SampleSize = 200 };

    private static IEnumerable<string> Notes(params WaveSpec[] waves) => All(waves).Select(note => $"{note.Code} {note.Message}");

    private static List<Diagnostic> All(params WaveSpec[] waves) =>
        [.. DrafterNotes.Of(SubjectList.Of(Make.Survey(waves), Make.Catalog), Make.Catalog)];
}
