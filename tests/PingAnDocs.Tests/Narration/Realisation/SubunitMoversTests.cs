using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Narration.Realisation;

/// <summary>Who rose and who fell is named where a kit has the words for it.</summary>
public class SubunitMoversTests
{
    [Fact]
    public void All_who_moved_one_way_are_named_with_their_changes_the_largest_first()
    {
        var text = SectionOne("city", "95.00/94.00", "94.00/94.50", "93.00/91.50", "92.00/92.00");
        Assert.Contains("丙县、甲县", text, StringComparison.Ordinal);
        Assert.Matches("分别.{0,4}提升1\\.50、1\\.00个百分点", text);
        Assert.Matches("乙县.{0,8}下降0\\.50个百分点", text);
    }

    [Fact]
    public void Of_many_only_those_who_moved_most_are_named_and_are_said_to_have_done_so()
    {
        var text = SectionOne("city", "95.0/99.0", "94.0/97.0", "93.0/95.0", "92.0/93.0", "91.0/91.5");
        Assert.Matches("(甲县、乙县、丙县下降较多|下降较多的甲县、乙县、丙县)", text);
        Assert.DoesNotContain("提升较多", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_too_many_moved_alike_nobody_is_named() =>
        Assert.DoesNotContain("下降较多", SectionOne("city", "99.0/99.5", "98.0/98.5", "97.0/97.5", "96.0/96.5", "95.0/95.5", "94.0/94.5", "93.0/93.5", "92.0/92.5"), StringComparison.Ordinal);

    [Fact]
    public void A_kit_without_these_words_says_nothing_of_it() =>
        Assert.DoesNotContain("1.50、1.00个百分点", SectionOne("speech", "95.00/94.00", "94.00/94.50", "93.00/91.50", "92.00/92.00"), StringComparison.Ordinal);

    private static string SectionOne(string kit, params string[] figures)
    {
        var items = string.Join(',', figures.Select((figure, index) => figure.Split('/') is var both
            ? $$"""{ "name": "{{"甲乙丙丁戊己庚辛"[index]}}县", "value": "{{both[0]}}", "previous": "{{both[1]}}" }""" : ""));
        var json = $$"""
            { "unit": { "name": "云州市" }, "surveys": [ { "name": "全省调查",
              "indicators": [ { "name": "社会治安满意率", "unit": "%", "value": "93.5" } ], "subunits": { "kind": "县", "items": [ {{items}} ] } } ] }
            """;
        var result = DocumentPipeline.Run(new SourceFile("云州市.json", Encoding.UTF8.GetBytes(json)), WholeKit.Read(kit));
        Assert.Equal(PipelineStatus.Released, result.Status);
        return string.Concat(result.Speech!.Narrative.Sections[0].Paragraphs.Select(paragraph => paragraph.Text));
    }
}
