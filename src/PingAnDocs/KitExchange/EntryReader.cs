using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Puts one entry together again from the cells of a row; members come in the order of the specification, whatever the order of the columns.</summary>
internal sealed class EntryReader(SheetTable sheet, TableSpec table, IReadOnlyList<string> order, DiagnosticBag faults)
{
    private static readonly char[] Dots = [TableSpec.Dot[0], '•', '・', '∙'];

    private readonly List<(ColumnSpec Spec, string Part, SheetHeader Header)> columns = [.. Columns(sheet, table)];

    /// <summary>The entry; <paramref name="children"/> is the list that stands on the child sheet.</summary>
    public JsonNode Read(SheetRow row, JsonNode? children = null)
    {
        var place = sheet.PlaceOf(row.Number, sheet.Headers.Count > 0 ? sheet.Headers[0].Column : 1);
        var values = table.Columns.Where(spec => spec.Kind != ColumnKind.Remark)
            .Select(spec => (spec.Path, Value: spec.Kind == ColumnKind.Child ? children : Known(row, spec, place)))
            .Concat(columns.Where(column => column.Spec.Header.Length == 0).Select(column => (column.Spec.Path, Value: sheet.Value(row, column.Header, CellForm.Value, faults))));
        return Assemble(values.Where(value => value.Value is not null).Select(value => (value.Path, value.Value!)), place);
    }

    /// <summary>Heads that belong to no column, and columns without head.</summary>
    public void CheckHeaders()
    {
        var known = columns.Select(column => column.Header).ToHashSet();
        foreach (var header in sheet.Headers.Where(header => !known.Contains(header) && header.Text != table.ParentHeader))
        {
            if (table.Columns.Any(column => column.Kind == ColumnKind.Remark && column.Header == header.Text)) continue;
            faults.Add(DataFault.Error(KitExchangeCodes.UnknownColumn, sheet.PlaceOf(1, header.Column), $"没有“{Quoted.Short(header.Text)}”这一列。")
                with { Found = Quoted.Short(header.Text), Expected = NearestName.Of(header.Text, Heads()) ?? string.Join('、', Heads()), Hint = "请把列名改回导出时的名称；自己加的备注请写到另外的工作表里。" });
        }

        foreach (var missing in table.Columns.Where(spec => spec.Kind == ColumnKind.Single && !columns.Exists(column => column.Spec == spec)))
            faults.Add(DataFault.Error(KitExchangeCodes.MissingColumn, sheet.PlaceOf(1, 1), $"工作表“{sheet.Name}”缺少“{missing.Header}”这一列。")
                with { Expected = missing.Header, Hint = "这一列的名称可能被改过，请改回来；列可以换位置，不能删。" });
    }

    private static IEnumerable<(ColumnSpec Spec, string Part, SheetHeader Header)> Columns(SheetTable sheet, TableSpec table) =>
        sheet.Headers.Select(header => (Header: header, Match: Match(header, table))).Where(pair => pair.Match is not null)
            .Select(pair => (pair.Match!.Value.Spec, pair.Match.Value.Part, pair.Header));

    private static (ColumnSpec Spec, string Part)? Match(SheetHeader header, TableSpec table)
    {
        var (text, name) = (header.Text, AfterDot(header.Raw));
        if (text.StartsWith(TableSpec.OtherPrefix, StringComparison.Ordinal)) return (new ColumnSpec("", name, CellForm.Value, 0, ""), "");
        foreach (var spec in table.Columns)
        {
            if (spec.Kind == ColumnKind.Single && spec.Header == text) return (spec, "");
            var part = text.StartsWith(spec.Header, StringComparison.Ordinal) ? text[spec.Header.Length..] : "";
            if (spec.Kind == ColumnKind.Spread && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return (spec, part);
            if (spec.Kind == ColumnKind.Open && part.StartsWith(TableSpec.Dot, StringComparison.Ordinal) && part.Length > 1) return (spec, name);
        }

        return null;
    }

    private static string AfterDot(string header) => header[(header.IndexOfAny(Dots) + 1)..].Trim();

    private IEnumerable<string> Heads() => table.Columns.Where(spec => spec.Kind != ColumnKind.Child).Select(spec => spec.Kind switch
    {
        ColumnKind.Spread => $"{spec.Header}1",
        ColumnKind.Open => $"{spec.Header}{TableSpec.Dot}{(order.Count > 0 ? order[0] : "")}",
        _ => spec.Header,
    });

    private JsonNode? Known(SheetRow row, ColumnSpec spec, SourcePlace place)
    {
        var own = columns.Where(column => column.Spec == spec).ToList();
        return spec.Kind switch
        {
            ColumnKind.Open => Open(row, own, place),
            ColumnKind.Spread => Spread(row, own),
            _ => own.Count > 0 ? sheet.Value(row, own[0].Header, spec.Form, faults) : null,
        };
    }

    private JsonNode Open(SheetRow row, List<(ColumnSpec Spec, string Part, SheetHeader Header)> own, SourcePlace place) => Cells.Object(
        own.OrderBy(column => Rank(column.Part))
            .Select(column => (Name: column.Part, Value: sheet.Value(row, column.Header, column.Spec.Form, faults)))
            .Where(member => member.Value is not null)
            .Select(member => Cells.Member(member.Name, member.Value!)),
        place);

    private int Rank(string name)
    {
        for (var rank = 0; rank < order.Count; rank++)
            if (order[rank] == name) return rank;
        return order.Count;
    }

    private JsonNode? Spread(SheetRow row, List<(ColumnSpec Spec, string Part, SheetHeader Header)> own)
    {
        var first = own.OrderBy(column => int.Parse(column.Part, NumberStyles.None, CultureInfo.InvariantCulture)).FirstOrDefault();
        if (first.Header is not null && sheet.Cell(row, first.Header)?.Text.StartsWith(CellText.Mark, StringComparison.Ordinal) == true)
            return sheet.Value(row, first.Header, first.Spec.Form, faults);
        var items = own.OrderBy(column => int.Parse(column.Part, NumberStyles.None, CultureInfo.InvariantCulture))
            .Select(column => sheet.Value(row, column.Header, column.Spec.Form, faults)).OfType<JsonNode>().ToList();
        return items switch
        {
            [] => null,
            [{ Text: PlainText.NoItems } none] => Cells.Array([], none.Place),
            _ => Cells.Array(items, items[0].Place),
        };
    }

    private static JsonNode Assemble(IEnumerable<(string Path, JsonNode Value)> values, SourcePlace place)
    {
        var members = new List<(string Name, List<JsonMember>? Inner, JsonNode? Value)>();
        foreach (var (path, value) in values)
        {
            var dot = path.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0)
            {
                members.Add((path, null, value));
                continue;
            }

            if (!members.Exists(member => member.Name == path[..dot])) members.Add((path[..dot], [], null));
            members.Find(member => member.Name == path[..dot]).Inner?.Add(Cells.Member(path[(dot + 1)..], value));
        }

        return Cells.Object(members.Select(member => Cells.Member(member.Name, member.Value ?? Cells.Object(member.Inner!, member.Inner![0].Value.Place))), place);
    }
}
