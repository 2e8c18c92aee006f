using System.Text.RegularExpressions;

namespace PingAnDocs.Tests.KitMistakes;

/// <summary>Who edits a kit in Excel never sees its JSON: sheets and columns are called by their Chinese names, the word of the file stands in brackets.</summary>
public partial class WordsOfTheSheetsTests
{
    // A member nobody knows can only be typed in the file itself, and is answered with what may be typed there.
    private const string Members = "这里可以写：";

    [Fact]
    public void No_sentence_about_a_seeded_mistake_names_a_member_of_the_file_alone()
    {
        var sentences = SeededMistakes.All.SelectMany(Sentences).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(sentences.Count > SeededMistakes.All.Count);
        Assert.DoesNotContain(sentences, sentence => !sentence.StartsWith(Members, StringComparison.Ordinal) && Bare().IsMatch(sentence));
    }

    [Theory]
    [InlineData("P-SAFETY", "P-SAFTY", "“P-SAFTY”在“问题”表（problems）里没有。")]
    [InlineData("M-PATROL", "M-PATROLL", "“M-PATROLL”在“措施”表（measures）里没有。")]
    public void An_unknown_id_is_told_with_its_sheet(string id, string wrong, string message)
    {
        using var kit = new KitCopy();
        var rules = Path.Combine(kit.Path, "rules.json");
        File.WriteAllText(rules, File.ReadAllText(rules).Replace($"\"{id}\"", $"\"{wrong}\"", StringComparison.Ordinal));
        Assert.Contains(kit.Read().Diagnostics, fault => fault.Code == "KT310" && fault.Message == message);
    }

    [Fact]
    public void A_wording_that_needs_days_is_told_where_a_cell_holds_them()
    {
        using var kit = new KitCopy().Replace("phrases.json", "\"压实工作责任\"", "\"压实综治责任\"");
        var fault = Assert.Single(kit.Read().Diagnostics, fault => fault.Code == "RL080");
        Assert.Contains("停用日期（validUntil），不晚于2019-03-31；Excel 里写在这一格的末尾：｛～2019-03-31｝。", fault.Hint, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sentences(KitMistake mistake)
    {
        using var folder = new ScratchFolder();
        foreach (var name in new[] { "rules.json", "phrases.json", "indicators.json", "template.docx" })
            File.Copy(Path.Combine(WholeKit.Folder, name), folder.At(name));
        mistake.MakeIn(folder.Path);
        return KitLint.Read(folder.Path).Diagnostics.SelectMany(fault => new[] { fault.Message, fault.Hint });
    }

    [GeneratedRegex(@"(?<![（(A-Za-z.\-])(validUntil|validFrom|asserts|tests|overrides|when|expect|given|problems|strengths|causes|measures|phrases|frame)(?![A-Za-z.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bare();
}
