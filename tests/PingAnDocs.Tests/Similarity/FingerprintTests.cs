namespace PingAnDocs.Tests.Similarity;

public class FingerprintTests
{
    // Twenty characters that share nothing with the other twenty.
    private const string One = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
    private const string Other = "天地玄黄宇宙洪荒日月盈昃列宿寒来暑往秋收";

    [Fact]
    public void Two_equal_texts_are_wholly_alike()
    {
        var likeness = Given.Text(One).With(Given.Text(One));
        Assert.Equal((1m, 1m, 1m), (likeness.Whole, likeness.Later, likeness.Pieces));
    }

    [Fact]
    public void Two_texts_that_share_nothing_are_not_alike()
    {
        var likeness = Given.Text(One).With(Given.Text(Other));
        Assert.Equal((0m, 0m, 0m), (likeness.Whole, likeness.Later, likeness.Pieces));
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 13)]
    [InlineData(17, 17)]
    public void A_run_counts_from_thirteen_characters(int length, int counted)
    {
        // Both texts have forty characters, so a share is so many fortieths.
        var (one, other) = (One[..length] + Other[..(40 - length - 8)] + "上下左右前后内外", One[..length] + new string([.. Enumerable.Range(0, 40 - length).Select(index => (char)('一' + (17 * index)))]));
        Assert.Equal(counted / 40m, Given.Text(one).With(Given.Text(other)).Whole);
    }

    [Fact]
    public void The_share_is_that_of_the_text_which_took_over_more()
    {
        // All of the short one stands in the long one, which is twice as long.
        Assert.Equal(1m, Given.Text(One).With(Given.Text(One + Other)).Whole);
        Assert.Equal(1m, Given.Text(One + Other).With(Given.Text(One)).Whole);
    }

    [Fact]
    public void Pieces_of_five_are_counted_by_Jaccard()
    {
        // Sixteen pieces in the short text, thirty-six in the long one, sixteen of them common.
        Assert.Equal(16m / 36m, Given.Text(One).With(Given.Text(One + Other)).Pieces);
    }

    [Fact]
    public void Figures_names_and_punctuation_do_not_count()
    {
        var names = Given.Names(Given.Survey("青山县", "county", "城关镇"), Given.Survey("沙河县", "county", "柳林镇"));
        var one = Given.Text(names, [], "青山县今年满意率为92.31%，其中城关镇最好，比上年提升0.5个百分点。");
        var other = Given.Text(names, [], "沙河县今年满意率为8%其中柳林镇最好；比上年提升12.50个百分点");
        Assert.Equal("@今年满意率为#%其中@最好比上年提升#个百分点", one.Skeleton.Text);
        Assert.Equal(1m, one.With(other).Whole);
    }

    [Fact]
    public void A_passage_that_is_allowed_is_taken_out_of_both_texts_however_it_is_quoted()
    {
        string[] allowed = ["《关于加强社会治安综合治理工作的若干规定》"];
        var one = Given.Text(Given.Names(), allowed, One + "关于加强社会治安综合治理工作的若干规定");
        var other = Given.Text(Given.Names(), allowed, "《关于加强社会治安综合治理工作的若干规定》" + Other);
        Assert.Equal(One, one.Skeleton.Text);
        Assert.Equal(0m, one.With(other).Whole);
        Assert.NotEqual(0m, Given.Text(One + allowed[0]).With(Given.Text(allowed[0] + Other)).Whole);
    }

    [Fact]
    public void From_section_two_on_the_share_is_told_apart()
    {
        var one = Given.Text("一、情况", One, "二、问题", Other);
        var other = Given.Text("一、情况", "秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜", "二、问题", Other);
        var likeness = one.With(other);
        Assert.Equal(1m, likeness.Later);
        // Two headings of three characters and two paragraphs of twenty: the last half is common.
        Assert.Equal(0.5m, likeness.Whole);
        Assert.Equal(1m, likeness.Judged);
    }

    [Fact]
    public void The_common_passages_read_as_they_stand_in_the_first_text()
    {
        var one = Given.Text("本年满意率为92.31%，比上年提升0.12个百分点，请大家继续努力。" + One);
        var other = Given.Text(Other + "本年满意率为8%，比上年提升3个百分点，请大家继续努力。");
        var passage = Assert.Single(one.Passages(other));
        Assert.Equal("本年满意率为92.31%，比上年提升0.12个百分点，请大家继续努力", one.Skeleton.Passage(passage.Start, passage.End));
    }

    [Fact]
    public void A_text_of_a_few_characters_is_compared_as_a_whole()
    {
        Assert.Equal(1m, Given.Text("散会").With(Given.Text("散会。")).Whole);
        Assert.Equal(0m, Given.Text("散会").With(Given.Text("开会")).Whole);
        Assert.Equal(0m, Given.Text("").With(Given.Text("")).Whole);
    }
}
