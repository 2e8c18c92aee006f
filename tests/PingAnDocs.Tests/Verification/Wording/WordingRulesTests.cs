namespace PingAnDocs.Tests.Verification.Wording;

public class WordingRulesTests
{
    private static readonly string Folder = Repository.At("tests", "PingAnDocs.Tests", "Verification", "Wording");

    public static TheoryData<string> Right => [.. File.ReadLines(Path.Combine(Folder, "right.txt"))];

    public static TheoryData<string> Wrong => [.. File.ReadLines(Path.Combine(Folder, "wrong.txt"))];

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_sentence_gives_nothing(string sentence) =>
        Assert.Empty(WordingSentence.Inspect([sentence]).Findings.Select(found => $"{found.Rule.Id} {found.Finding.Place.Passage} {found.Finding.Expected}"));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_passage_is_found_by_its_rule_alone_with_its_correction(string line)
    {
        var parts = line.Split('|');
        var (text, passages) = WordingSentence.Marked(parts[1]);
        var found = WordingSentence.Inspect([text]).Findings.ToList();
        Assert.Equal(passages.Select(passage => (parts[0], passage.Start, passage.Length)), found.Select(each => (each.Rule.Id, each.Finding.Place.Start, each.Finding.Place.Length)));
        Assert.Equal(parts[2], found[0].Finding.Expected);
    }

    [Fact]
    public void Every_rule_of_sentences_has_three_wrong_ones_and_there_are_sixty_right_ones()
    {
        var tally = File.ReadLines(Path.Combine(Folder, "wrong.txt")).CountBy(line => line.Split('|')[0]).ToList();
        Assert.All(tally, rule => Assert.InRange(rule.Value, 3, 99));
        Assert.InRange(Right.Count, 60, 999);
    }
}
