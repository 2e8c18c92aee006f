using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Tests.Narration.Phrases;

public class PhraseParserTests
{
    [Theory]
    [InlineData("{指标}为{值}", "安全感为95%")]
    [InlineData("{指标}[，比上年{变化}]。", "安全感。")]
    [InlineData("[{期限}，]各镇要对照问题（逐项）整改：", "各镇要对照问题（逐项）整改：")]
    public void Filling_leaves_out_optional_pieces_with_their_punctuation(string wording, string expected) =>
        Assert.Equal(expected, Fill(wording));

    [Fact]
    public void A_wording_with_an_unfilled_slot_outside_brackets_is_not_used() => Assert.Null(Fill("{指标}比上年{变化}"));

    [Theory]
    [InlineData("{指标", "没有对应的“}”")]
    [InlineData("指标}", "多出一个“}”")]
    [InlineData("[，比上年{变化}", "没有对应的“]”")]
    [InlineData("比上年]", "多出一个“]”")]
    [InlineData("[甲[乙]]", "不能再套")]
    [InlineData("{}", "要写一个填空的名称")]
    public void Unmatched_marks_are_refused_with_the_reason(string wording, string reason)
    {
        Assert.Null(PhraseParser.Parse(wording, out var fault));
        Assert.Contains(reason, fault, StringComparison.Ordinal);
    }

    private static string? Fill(string wording)
    {
        var template = PhraseParser.Parse(wording, out var fault);
        Assert.Equal("", fault);
        var slots = new Slots().SetWords("指标", "安全感").SetWords("值", "95%");
        return template!.Fill(slots) is { } spans ? string.Concat(spans.Select(span => span.Text)) : null;
    }
}
