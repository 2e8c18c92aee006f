using Newtonsoft.Json.Linq;
using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

public class KitDifferenceTests
{
    private static readonly SourceFile WithEverything = Survey("02-");

    [Fact]
    public void Equal_kits_have_no_difference_and_change_no_speech()
    {
        using var kit = new ExchangedKit();
        var difference = Compare(WholeKit.Folder, kit.Folder);
        Assert.Empty(difference.Changes);
        Assert.False(difference.Effect(WithEverything).Changes);
    }

    [Fact]
    public void A_changed_wording_shows_the_sentence_before_and_after()
    {
        using var kit = new ExchangedKit();
        EditAll(kit, "H-RESULTS", "和走势");
        var difference = Compare(WholeKit.Folder, kit.Folder);
        Assert.Equal("短语 H-RESULTS：措辞1 由“{调查统称}情况”改为“{调查统称}情况和走势”", difference.Changes[0].Text);
        Assert.All(difference.Changes, change => Assert.Equal("H-RESULTS", change.Item));
        var effects = Inputs().Select(difference.Effect).Where(effect => effect.Changes).ToList();
        Assert.NotEmpty(effects);
        Assert.All(effects.SelectMany(effect => effect.Sentences), pair =>
        {
            Assert.DoesNotContain("和走势", pair.Old, StringComparison.Ordinal);
            Assert.Contains("和走势", pair.New, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_limit_that_cuts_a_problem_names_the_problem_and_the_measures_stay()
    {
        using var kit = new ExchangedKit();
        Edit(kit, "rules.json", "\"maxProblems\": 3", "\"maxProblems\": 1");
        var difference = Compare(WholeKit.Folder, kit.Folder);
        Assert.Equal("参数 rules.json maxProblems：值 由“3”改为“1”", Assert.Single(difference.Changes).Text);
        var findings = Inputs().SelectMany(input => difference.Effect(input).Findings).ToList();
        Assert.Contains(findings, finding => finding is { Kind: ChangeKind.Removed, Sheet: "问题" } && finding.Item.EndsWith("展开", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding is { Kind: ChangeKind.Added, Sheet: "问题" } && finding.Item.EndsWith("只点到", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => finding.Sheet == "措施");
    }

    [Fact]
    public void A_workbook_stands_for_the_kit_it_was_made_from()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        File.WriteAllBytes(kit.At("改.xlsx"), book.Type("参数", $"D{Enumerable.Range(2, 40).First(row => book.Text("参数", $"B{row}") == "maxProblems")}", "１").ToBytes());
        var difference = Compare(kit.Folder, kit.At("改.xlsx"));
        Assert.Equal("rules.json maxProblems", Assert.Single(difference.Changes).Item);
        Assert.Contains(Inputs(), input => difference.Effect(input).Changes);
    }

    [Fact]
    public void Another_template_is_told()
    {
        using var kit = new ExchangedKit();
        File.WriteAllBytes(Path.Combine(kit.Folder, "template.docx"), [.. kit.Bytes("template.docx"), 0]);
        var faults = new DiagnosticBag();
        var changes = KitDifference.Of(WholeKit.Folder, kit.Folder, forSpeeches: false, faults)!.Changes;
        Assert.Contains(changes, change => change is { Sheet: "模板", Item: "template.docx" });
    }

    [Fact]
    public void Rules_that_only_changed_places_are_told_as_such()
    {
        using var kit = new ExchangedKit();
        var book = ExchangedKit.Edited();
        book.CopyToEnd("成绩", 2);
        File.WriteAllBytes(kit.At("改.xlsx"), book.DeleteRow("成绩", 2).ToBytes());
        Assert.Equal(ChangeKind.Moved, Assert.Single(Compare(kit.Folder, kit.At("改.xlsx")).Changes).Kind);
    }

    [Fact]
    public void A_broken_kit_is_not_compared_by_speeches()
    {
        using var kit = new ExchangedKit();
        Edit(kit, "rules.json", "\"P-SAFETY\"", "\"P-NOTHING\"");
        var faults = new DiagnosticBag();
        Assert.Null(KitDifference.Of(WholeKit.Folder, kit.Folder, forSpeeches: true, faults));
        Assert.True(faults.HasErrors);
    }

    private static KitDifference Compare(string old, string now)
    {
        var faults = new DiagnosticBag();
        var difference = KitDifference.Of(old, now, forSpeeches: true, faults);
        Assert.True(difference is not null, string.Join('\n', faults.Items));
        return difference;
    }

    private static void Edit(ExchangedKit kit, string file, string old, string now)
    {
        var path = Path.Combine(kit.Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    private static void EditAll(ExchangedKit kit, string id, string ending)
    {
        var path = Path.Combine(kit.Folder, "phrases.json");
        var book = JObject.Parse(File.ReadAllText(path));
        var variants = (JArray)book["phrases"]!.Single(phrase => (string?)phrase["id"] == id)["variants"]!;
        for (var index = 0; index < variants.Count; index++) variants[index] = (string?)variants[index] + ending;
        File.WriteAllText(path, book.ToString());
    }

    private static IEnumerable<SourceFile> Inputs() => Directory.GetFiles(Repository.At("input"), "0*.json").Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path)));

    private static SourceFile Survey(string start) => Inputs().First(input => input.Name.StartsWith(start, StringComparison.Ordinal));
}
