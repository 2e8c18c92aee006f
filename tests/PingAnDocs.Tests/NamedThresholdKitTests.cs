using PingAnDocs.Data;

namespace PingAnDocs.Tests;

/// <summary>Named thresholds across the files of a kit, and across kits.</summary>
public class NamedThresholdKitTests
{
    private const string Wide = """{ "thresholds": [ { "name": "镇街差距明显", "value": 10, "why": "本地镇街普遍差得多" } ] }""";

    [Fact]
    public void A_building_kit_changes_a_number_and_the_rule_and_the_phrases_of_the_base_follow()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", Wide));
        var own = shelf.Read("own");
        Assert.Equal(">= 10（镇街差距明显）", own.Rules.Rules.Single(rule => rule.Id == "R-201").Cells.Single().Test.Text);
        Assert.Equal(10m, own.Rules.Rules.Single(rule => rule.Id == "R-201").Tests[0].Given["镇街极差"]!.Number);
        Assert.Equal(">= 10（镇街差距明显）", own.Phrases.Phrases["T-TOWNS"].Asserts.Single().Test.Text);
        Assert.Equal("rules.json", own.Rules.Thresholds.Find("镇街差距明显")!.Place.File);
        Assert.DoesNotContain(KitLint.Read(shelf.At("own")).Diagnostics, fault => fault.Severity != Severity.Note);
    }

    [Fact]
    public void A_number_that_makes_the_words_of_a_phrase_untrue_is_refused()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", """{ "thresholds": [ { "name": "提升较多", "value": 0, "why": "示例" } ] }"""));
        var faults = KitReader.Read(shelf.At("own")).Diagnostics.Where(fault => fault.Severity == Severity.Error).ToList();
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Equal("KT316", fault.Code));
    }

    [Fact]
    public void An_unknown_name_in_a_phrase_is_told_in_the_phrases_with_the_nearest()
    {
        using var shelf = new KitShelf();
        shelf.Change("speech", "phrases.json", "\"同比\": \">= 提升较多\"", "\"同比\": \">= 提升较大\"");
        var fault = Assert.Single(KitReader.Read(shelf.At("speech")).Diagnostics);
        Assert.Equal(("KT143", "phrases.json", "提升较多"), (fault.Code, fault.Place.File, fault.Expected));
        Assert.True(fault.Place.Line > 0);
    }

    [Theory]
    [InlineData("\"version\": \"2026.1\",", "\"version\": 2026.1,", "JS020")]
    [InlineData("\"version\": \"2026.1\",", "\"version\": \"2026.1\"", "JS010")]
    [InlineData("\"value\": 3,", "\"value\": null,", "KT141")]
    public void A_fault_in_the_rules_is_not_told_again_at_phrases_that_name_a_threshold(string old, string fresh, string code)
    {
        using var kit = new ScratchFolder();
        foreach (var path in Directory.GetFiles(WholeKit.Folder)) File.Copy(path, kit.At(Path.GetFileName(path)));
        var text = File.ReadAllText(kit.At("rules.json"));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(kit.At("rules.json"), $"{text[..at]}{fresh}{text[(at + old.Length)..]}");
        Assert.Equal(code, Assert.Single(KitReader.Read(kit.Path).Diagnostics).Code);
    }

    [Fact]
    public void A_threshold_nobody_uses_is_a_warning_of_the_lint_at_its_entry()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", """{ "thresholds": [ { "name": "没人用", "value": 1, "why": "示例" } ] }"""));
        var fault = Assert.Single(KitLint.Read(shelf.At("own")).Diagnostics, fault => fault.Code == "KT144");
        Assert.Equal((Severity.Warning, "rules.json", "$.thresholds[0]"), (fault.Severity, fault.Place.File, fault.Place.Path));
    }

    [Fact]
    public void A_longer_run_that_the_kit_asks_for_keeps_shorter_ones_out_of_the_speech()
    {
        var input = new SourceFile("a.json", File.ReadAllBytes(Repository.At("tests", "PingAnDocs.Tests", "Golden", "17-falls-year-after-year", "input.json")));
        using var shelf = new KitShelf().Build("own", files: ("rules.json", """{ "thresholds": [ { "name": "连续起算", "value": 9, "why": "示例" } ] }"""));
        Assert.Contains("连续", Text(input, shelf.Read("speech")), StringComparison.Ordinal);
        Assert.DoesNotContain("连续", Text(input, shelf.Read("own")), StringComparison.Ordinal);
    }

    private static string Text(SourceFile input, Kit kit) =>
        string.Concat(DocumentPipeline.Run(input, kit).Speech!.Narrative.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.AllSentences).Select(sentence => sentence.Text));
}
