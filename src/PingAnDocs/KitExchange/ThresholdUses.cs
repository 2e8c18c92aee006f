using PingAnDocs.Data.Json;
using PingAnDocs.Findings;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.KitExchange;

/// <summary>Which rules and phrases refer to a threshold: what moves when its number is changed.</summary>
internal static class ThresholdUses
{
    private static readonly (string Member, string Cells, string Word)[] Lists =
        [("rules", "when", "规则"), ("causes", "requires", "原因"), ("phrases", "asserts", "短语"), ("strengths", "asserts", "成绩")];

    /// <summary>The entries by word and id, such as 规则R-201, in the order of the files; those of a kit below count where the kit does not write or remove them itself.</summary>
    public static IReadOnlyList<string> Of(string name, KitTrees trees) =>
        [.. Lists.SelectMany(list => Entries(list.Member, trees).Where(entry => Names(entry, list.Cells, name)).Select(entry => list.Word + Id(entry)))];

    private static IEnumerable<JsonNode> Entries(string member, KitTrees trees)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in trees.Files.Values.Concat(trees.Below))
        {
            var own = Cells.Of(root, member)?.Items.Where(entry => settled.Add(Id(entry))).ToList() ?? [];
            foreach (var entry in own) yield return entry;
            settled.UnionWith(Cells.Of(root, "remove")?.Items.Select(item => item.Text) ?? []);
        }
    }

    private static bool Names(JsonNode entry, string cells, string name) => Cells.Of(entry, cells)?.Members
        .Any(cell => UnaryTestParser.Parse(cell.Value.Text, ThresholdTable.Unread).Test?.Thresholds.Contains(name, StringComparer.Ordinal) == true) == true;

    private static string Id(JsonNode entry) => Cells.Of(entry, "id")?.Text ?? "";
}
