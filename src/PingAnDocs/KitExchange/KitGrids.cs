using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.KitExchange;

/// <summary>A whole kit as sheets: the lists, the words by level, and everything else as one sheet of parameters.</summary>
internal static class KitGrids
{
    /// <summary>Sheets in the order of the tabs, without the guide.</summary>
    public static IReadOnlyList<Grid> Of(KitTrees trees)
    {
        var features = FeatureOrder(trees);
        var slots = Slots(trees);
        Func<string, string> uses = name => string.Join(PlainText.Comma, ThresholdUses.Of(name, trees));
        var grids = KitTrees.Lists.Where(trees.Files.ContainsKey)
            .SelectMany(file => trees.Files[file].Members.SelectMany(member => Sheets(file, member, features, member.Name == ThresholdSheet.Table.Member ? uses : slots)))
            .ToList();
        grids.Add(ParameterGrid.Of(trees));
        if (StructureGrid.Of(trees) is { } structure) grids.Add(structure);
        return [.. grids.OrderBy(grid => Rank(grid.Sheet))];
    }

    /// <summary>The features in the order the rule table names them: open columns follow it.</summary>
    public static IReadOnlyList<string> FeatureOrder(KitTrees trees) =>
        [.. Cells.Of(trees.Files.GetValueOrDefault(KitTrees.Rules), "features")?.Items.Where(item => item.Kind == JsonKind.Text).Select(item => item.Text).Distinct(StringComparer.Ordinal) ?? []];

    private static IEnumerable<Grid> Sheets(string file, JsonMember member, IReadOnlyList<string> features, Func<string, string> remarks) => SheetChoice.Of(file, member) switch
    {
        { IsLexicon: true } => [LexiconGrid.Of(member.Value)],
        { Table: { } table } => TableGrid.Of(table, member.Value.Items, features, remarks),
        _ => [],
    };

    private static int Rank(string sheet)
    {
        var known = KitTables.All.SelectMany(table => table.Child is { } child ? new[] { table.Sheet, child.Sheet } : [table.Sheet])
            .Append(KitTables.Lexicon).Append(KitTables.Parameters).ToList();
        var rank = known.IndexOf(sheet);
        return rank < 0 ? known.Count : rank;
    }

    private static Func<string, string> Slots(KitTrees trees)
    {
        var book = trees.Files.TryGetValue(KitTrees.Phrases, out var root)
            ? PhraseBookReader.Read(new SourceFile(KitTrees.Phrases, Cells.File(root)), new DiagnosticBag())
            : null;
        return id => book is null ? "" : string.Join(PlainText.Comma, PhraseCatalog.SlotsOf(id, book).Distinct(StringComparer.Ordinal));
    }
}
