using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Narration.Formulations;

namespace PingAnDocs.Tests.Narration.Formulations;

public class SpokenFormulationsTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly SourcePlace File = SourcePlace.WholeFile("青山县.json");
    private static readonly SourcePlace Name = new("青山县.json", "$.surveys[0].name", 9, 5);

    private static readonly FormulationFinder Finder = new(new FormulationList("1",
    [
        new Formulation("综治", null, new DateOnly(2019, 3, 31), "平安建设", "某文件（2018年）", "", SourcePlace.WholeFile("formulations.json")),
        new Formulation("综治中心", null, null, "", "某标准", "", SourcePlace.WholeFile("formulations.json")),
    ]));

    [Fact]
    public void In_the_words_of_the_kit_it_is_an_error_told_once_with_the_successor()
    {
        var fault = Assert.Single(Check(new LiteralSpan("抓好综治，再抓综治。")));
        Assert.Equal(("NA104", Severity.Error, "平安建设", File), (fault.Code, fault.Severity, fault.Expected, fault.Place));
    }

    [Fact]
    public void In_a_name_of_the_input_it_is_a_warning_at_its_place()
    {
        var warning = Assert.Single(Check(new LiteralSpan("从"), new NameSpan("2018年综治民调", Name), new LiteralSpan("看。")));
        Assert.Equal(("NA105", Severity.Warning, Name), (warning.Code, warning.Severity, warning.Place));
    }

    [Fact]
    public void Put_together_from_words_and_a_name_it_is_the_kit_s_error() =>
        Assert.Equal("NA104", Assert.Single(Check(new LiteralSpan("抓综"), new NameSpan("治安管理", Name))).Code);

    [Fact]
    public void What_is_current_is_not_reported() => Assert.Empty(Check(new LiteralSpan("建好综治中心。")));

    [Fact]
    public void The_title_belongs_to_the_input() =>
        Assert.Equal("NA105", Assert.Single(SpokenFormulations.Check(Speech() with { Title = "在综治会议上的讲话" }, Occasion, File, Finder)).Code);

    private static IEnumerable<Diagnostic> Check(params Span[] spans) => SpokenFormulations.Check(Speech(spans), Occasion, File, Finder);

    private static Occasion Occasion => new("", "", "", Day, null, "", "", "", "");

    private static Narrative Speech(params Span[] spans) =>
        new("讲话", "", Day, "同志们：", [new NarrativeParagraph(null, [new Sentence(spans, "", "", "")])], [], [], []);
}
