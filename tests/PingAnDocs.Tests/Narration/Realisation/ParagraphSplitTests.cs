using PingAnDocs.Narration;
using PingAnDocs.Narration.Realisation;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Narration.Realisation;

public class ParagraphSplitTests
{
    private static readonly NarrativeParagraph Long = new(
        SpeechDraft.Sentence("一是压实责任。"), [.. new[] { "各镇要清查。", "各部门要整改。", "年底前要见效。" }.Select(SpeechDraft.Sentence)]);

    [Fact]
    public void A_long_paragraph_is_cut_between_sentences() =>
        Assert.Equal(["一是压实责任。各镇要清查。", "各部门要整改。年底前要见效。"], Texts(14));

    [Fact]
    public void Its_lead_stays_with_the_first_sentence_and_no_sentence_is_cut() =>
        Assert.Equal(["一是压实责任。各镇要清查。", "各部门要整改。", "年底前要见效。"], Texts(1));

    [Fact]
    public void A_paragraph_that_is_short_enough_stays_as_it_is() => Assert.Single(Texts(27));

    [Fact]
    public void Without_a_limit_nothing_is_cut() => Assert.Same(Long, Assert.Single(new ParagraphSplit(0).Of([Long])));

    [Fact]
    public void A_table_follows_the_last_piece()
    {
        var pieces = new ParagraphSplit(14).Of([Long with { Table = TableDraft.Table }]);
        Assert.Equal([false, true], pieces.Select(piece => piece.Table is not null));
    }

    private static IEnumerable<string> Texts(int longest) => new ParagraphSplit(longest).Of([Long]).Select(piece => piece.Text);
}
