using PingAnDocs.Data;
using PingAnDocs.Findings.Detection;

namespace PingAnDocs.Tests.Findings.Detection;

public class UnknownIndicatorsTests
{
    [Fact]
    public void An_indicator_the_kit_does_not_know_is_one_warning_however_often_it_is_asked()
    {
        var warning = Assert.Single(Warnings(new WaveSpec("省级调查", new IndicatorSpec("反诈知晓率")), new WaveSpec("市级调查", new IndicatorSpec("反诈知晓率"))));
        Assert.Equal(
            ("SV903", Severity.Warning, "文稿包不认识指标“反诈知晓率”，只能按类别“其他”处理，讲话里的问题和措施会因此不同。", ""),
            (warning.Code, warning.Severity, warning.Message, warning.Expected));
        Assert.DoesNotContain("是不是", warning.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_slip_is_answered_with_the_known_name()
    {
        var warning = Assert.Single(Warnings(new WaveSpec("省级调查", new IndicatorSpec("社会治按满意率"))));
        Assert.Equal("社会治安满意率", warning.Expected);
        Assert.StartsWith("是不是想写“社会治安满意率”？", warning.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_with_a_slip_is_answered_with_the_alias_and_the_name_it_stands_for()
    {
        var warning = Assert.Single(Warnings(new WaveSpec("省级调查", new IndicatorSpec("平安创健知晓率"))));
        Assert.Equal("平安创建知晓率", warning.Expected);
        Assert.StartsWith("是不是想写“平安创建知晓率”（即“平安建设知晓率”）？", warning.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_a_known_group_is_known() =>
        Assert.Empty(Warnings(new WaveSpec("省级调查", new IndicatorSpec("国安系统") { Group = "政法队伍满意率" })));

    private static IReadOnlyList<Diagnostic> Warnings(params WaveSpec[] waves) =>
        [.. DrafterNotes.Of(SubjectList.Of(Make.Survey(waves), Make.Catalog), Make.Catalog).Where(note => note.Code == "SV903")];
}
