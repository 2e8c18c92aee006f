using CsCheck;

namespace WordTemplates.Tests;

/// <summary>A random table with rows and columns that repeat, and what a reader with pencil and paper would make of it.</summary>
/// <param name="Columns">Grid columns.</param>
/// <param name="From">First repeated column.</param>
/// <param name="To">Column after the last repeated one.</param>
/// <param name="Style">How the columns say that they repeat.</param>
/// <param name="Blocks">What follows the heading.</param>
internal sealed record RandomTable(int Columns, int From, int To, ColumnStyle Style, IReadOnlyList<BlockKind> Blocks)
{
    public static readonly Gen<RandomTable> Any =
        from columns in Gen.Int[2, 5]
        from @from in Gen.Int[0, columns - 1]
        from to in Gen.Int[@from + 1, columns]
        where to - @from < columns
        from style in Gen.Enum<ColumnStyle>()
        from blocks in Gen.Enum<BlockKind>().Array[1, 4]
        where style != ColumnStyle.EachRow || blocks.Any(block => block is BlockKind.Loop or BlockKind.Record)
        select new RandomTable(columns, @from, to, style, blocks);

    /// <summary>The table in letters for <see cref="WordTable"/>.</summary>
    public string Template()
    {
        var rows = new List<string> { Row("头", "", "", RowScope.Heading) };
        foreach (var block in Blocks)
        {
            rows.AddRange(block switch
            {
                BlockKind.Fixed => [Row("定{{根}}", "", "", RowScope.Table)],
                BlockKind.Shown => [Row("显{{根}}", "{{#是}}", "{{/是}}", RowScope.Table)],
                BlockKind.Loop => [Row("{{行名}}", "{{#行}}", "{{/行}}", RowScope.Item)],
                BlockKind.Record => [Row("{{行名}}上", "{{#行}}", "", RowScope.Item), Row("下{{@序号}}", "", "{{/行}}", RowScope.Item)],
                _ => [$">{Columns}宽"],
            });
        }

        if (Style == ColumnStyle.FirstToLast)
            rows.Add(Row("尾", "", "", RowScope.Last));
        return string.Join(';', rows);
    }

    /// <summary>The rows of the finished table in the same letters.</summary>
    /// <param name="items">Number of items of the row list.</param>
    /// <param name="count">Number of items of the column lists.</param>
    /// <param name="shown">The condition.</param>
    public string Expected(int items, int count, bool shown)
    {
        var rows = new List<string> { Line("头", count, i => $"月{i}", grows: false) };
        var numbers = Enumerable.Range(1, items);
        foreach (var block in Blocks)
        {
            rows.AddRange(block switch
            {
                BlockKind.Fixed => [Line("定根", count, i => $"月{i}根", grows: true)],
                BlockKind.Shown => shown ? [Line("显根", count, i => $"月{i}根", grows: true)] : [],
                BlockKind.Loop => numbers.Select(n => Line($"行{n}", count, i => Cell(n, i), grows: false)),
                BlockKind.Record => numbers.SelectMany(n => new[] { Line($"行{n}上", count, i => Cell(n, i), grows: false), Line($"下{n}", count, i => Cell(n, i), grows: false) }),
                _ => [(Width(count) == 1 ? "" : $">{Width(count)}") + "宽"],
            });
        }

        if (Style == ColumnStyle.FirstToLast)
            rows.Add(Line("尾", count, i => $"月{i}", grows: false));
        return string.Join(';', rows);
    }

    public static ObjectValue Data(int items, int count, bool shown) => Given.Data(
        ("根", "根"),
        ("是", shown),
        ("月", Enumerable.Range(1, count).Select(i => Given.Data(("月名", $"月{i}")))),
        ("行", Enumerable.Range(1, items).Select(n => Given.Data(("行名", $"行{n}"), ("值", Enumerable.Range(1, count).Select(i => $"值{n}.{i}"))))));

    private int Width(int count) => Columns + ((To - From) * (count - 1));

    private string Cell(int item, int column) => Style == ColumnStyle.EachRow ? $"值{item}.{column}行{item}" : $"月{column}行{item}根";

    private string Line(string outside, int count, Func<int, string> inside, bool grows)
    {
        var wide = (To - From) * count;
        var middle = grows && Style == ColumnStyle.EachRow
            ? wide == 0 ? [] : [(wide == 1 ? "" : $">{wide}") + outside]
            : Enumerable.Range(1, count).SelectMany(i => Enumerable.Repeat(inside(i), To - From));
        return string.Join('|', [.. Enumerable.Repeat(outside, From), .. middle, .. Enumerable.Repeat(outside, Columns - To)]);
    }

    private string Row(string outside, string open, string close, RowScope scope)
    {
        var (columnOpen, inside, columnClose) = Inside(scope);
        string[] middle = inside.Length == 0 && To - From > 1 ? [$">{To - From}{outside}"] : [.. Enumerable.Repeat(inside.Length == 0 ? outside : inside, To - From)];
        if (inside.Length > 0)
            middle[0] = columnOpen + middle[0];
        if (inside.Length > 0)
            middle[^1] += columnClose;
        List<string> cells = [.. Enumerable.Repeat(outside, From), .. middle, .. Enumerable.Repeat(outside, Columns - To)];
        cells[0] = cells[0].StartsWith('>') ? cells[0].Insert(2, open) : open + cells[0];
        cells[^1] += close;
        return string.Join('|', cells);
    }

    /// <summary>The tags around the cells of a row on the repeated columns, and what each of them holds; nothing when one cell grows over the columns.</summary>
    private (string Open, string Inside, string Close) Inside(RowScope scope) => (scope, Style) switch
    {
        (RowScope.Heading, ColumnStyle.FirstToLast) => ("{{#月}}", "{{月名}}", ""),
        (RowScope.Heading, _) => ("{{#月:列}}", "{{月名}}", "{{/月}}"),
        (RowScope.Last, _) => ("", "{{月名}}", "{{/月}}"),
        (RowScope.Item, ColumnStyle.EachRow) => ("{{#值:列}}", "{{.}}{{../行名}}", "{{/值}}"),
        (RowScope.Item, _) => ("", "{{月名}}{{../行名}}{{../../根}}", ""),
        (_, ColumnStyle.EachRow) => ("", "", ""),
        _ => ("", "{{月名}}{{../根}}", ""),
    };
}

/// <summary>How the columns of a random table say that they repeat.</summary>
internal enum ColumnStyle
{
    /// <summary>By an option in the heading, for all rows.</summary>
    Heading,

    /// <summary>By tags in the first and the last row.</summary>
    FirstToLast,

    /// <summary>By an option in each row, with a list of the row's own.</summary>
    EachRow,
}

/// <summary>What follows the heading of a random table.</summary>
internal enum BlockKind
{
    Fixed,
    Shown,
    Loop,
    Record,
    Wide,
}

/// <summary>What a row of a random table belongs to.</summary>
internal enum RowScope
{
    Heading,
    Table,
    Item,
    Last,
}
