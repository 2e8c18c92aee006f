using System.Globalization;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Lays one entry of a list out as cells: head to text.</summary>
internal static class EntryCells
{
    private static readonly ColumnSpec Other = new("", "", CellForm.Value, 16, "本程序没有为这一项设专门的列，请照原样保留。");

    /// <summary>The cells that hold something, known columns first.</summary>
    public static IEnumerable<(GridColumn Column, string Text)> Of(JsonNode entry, TableSpec table) =>
        table.Columns.SelectMany(column => Known(entry, column)).Concat(Others(entry, table)).Where(cell => cell.Text.Length > 0);

    private static IEnumerable<(GridColumn Column, string Text)> Known(JsonNode entry, ColumnSpec column)
    {
        var owner = column.Container.Length == 0 ? entry : Cells.Of(entry, column.Container);
        var node = Cells.Of(owner, column.Name);
        return column.Kind switch
        {
            ColumnKind.Single => [(new GridColumn(column.Header, column), CellText.Encode(node, column.Form))],
            ColumnKind.Spread => Spread(node, column),
            ColumnKind.Open => (node?.Members ?? []).Select(member => (new GridColumn(column.HeaderOf(member.Name), column), CellText.Encode(member.Value, column.Form))),
            _ => [],
        };
    }

    private static IEnumerable<(GridColumn Column, string Text)> Spread(JsonNode? node, ColumnSpec column)
    {
        if (node is null) return [];
        var plain = node.Kind == JsonKind.Array && node.Items is not [{ Text: PlainText.NoItems }];
        List<string> texts = !plain ? [] : node.Items.Count == 0 ? [PlainText.NoItems] : [.. node.Items.Select(item => CellText.Encode(item, column.Form))];
        if (texts.Count == 0 || texts.Exists(text => text.StartsWith(CellText.Mark, StringComparison.Ordinal))) texts = [CellText.Marked(node)];
        return texts.Select((text, index) => (new GridColumn(column.HeaderOf((index + 1).ToString(CultureInfo.InvariantCulture)), column), text));
    }

    private static IEnumerable<(GridColumn Column, string Text)> Others(JsonNode entry, TableSpec table)
    {
        var containers = table.Columns.Select(column => column.Container).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        var known = table.Columns.Where(column => column.Kind != ColumnKind.Remark).Select(column => column.Path).ToHashSet(StringComparer.Ordinal);
        return entry.Members.SelectMany(member => containers.Contains(member.Name)
            ? member.Value.Members.Where(inner => !known.Contains($"{member.Name}.{inner.Name}")).Select(inner => Cell($"{member.Name}.{inner.Name}", inner.Value))
            : known.Contains(member.Name) ? [] : new[] { Cell(member.Name, member.Value) });
    }

    private static (GridColumn Column, string Text) Cell(string path, JsonNode value) =>
        (new GridColumn(TableSpec.OtherPrefix + path, Other with { Path = path }), CellText.Encode(value, CellForm.Value));
}
