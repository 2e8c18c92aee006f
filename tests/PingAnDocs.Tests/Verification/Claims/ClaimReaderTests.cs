namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>
/// Sentences as people write and edit them, none of them a kit's: sentences.txt holds each with what a listener hears,
/// one statement an indented line (kind, survey, subject, comparator, "earlier", sign and figure).
/// </summary>
public class ClaimReaderTests
{
    private static readonly Lazy<IReadOnlyList<(string Sentence, string[] Heard)>> Blocks = new(ReadBlocks);

    public static TheoryData<string> Sentences() => [.. Blocks.Value.Select(block => block.Sentence)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_heard_as_people_mean_it(string sentence) =>
        Assert.Equal(Blocks.Value.Single(block => block.Sentence == sentence).Heard, Heard.In(sentence));

    [Fact]
    public void What_was_spoken_of_is_kept_in_mind_within_a_paragraph_and_not_beyond()
    {
        Assert.Equal(
            ["Value p 社会治安满意率 92.31%", "Change p 社会治安满意率 -0.12个百分点"],
            Heard.In("省级调查中，社会治安满意率为92.31%。比上年下降0.12个百分点。"));
        Assert.Equal(
            ["Value p 社会治安满意率 92.31%", "unread 5+4"],
            Heard.In("省级调查中，社会治安满意率为92.31%。", "比上年下降0.12个百分点。"));
    }

    [Fact]
    public void The_survey_named_at_the_head_of_a_part_holds_for_its_paragraphs() => Assert.Equal(
        ["Value c 平安建设知晓率 90.33%"],
        Heard.In("（二）市级调查情况。", "平安建设知晓率为90.33%。"));

    [Fact]
    public void A_short_name_means_the_indicator_whose_topic_was_named_last() => Assert.Equal(
        ["Change p 扫黑除恶知晓率 +15.72个百分点"],
        Heard.In("省级调查中，扫黑除恶工作的认可和知晓程度不高。知晓率提升15.72个百分点后仍未追平省、市。"));

    private static IReadOnlyList<(string Sentence, string[] Heard)> ReadBlocks()
    {
        var blocks = new List<(string Sentence, List<string> Heard)>();
        foreach (var line in File.ReadAllLines(Repository.At("tests", "PingAnDocs.Tests", "Verification", "Claims", "sentences.txt")))
        {
            if (line.StartsWith(' ')) blocks[^1].Heard.Add(line.Trim());
            else if (line.Length > 0) blocks.Add((line, []));
        }

        return [.. blocks.Select(block => (block.Sentence, block.Heard.ToArray()))];
    }
}
