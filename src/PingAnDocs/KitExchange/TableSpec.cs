namespace PingAnDocs.KitExchange;

/// <summary>One list of a kit file as a sheet: a row an entry. The columns stand in the order of the members in the file.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="File">Kit file.</param>
/// <param name="Member">The list in it.</param>
/// <param name="Columns">Its columns; the first names the entry.</param>
internal sealed record TableSpec(string Sheet, string File, string Member, IReadOnlyList<ColumnSpec> Columns)
{
    /// <summary>Stands between the head of open columns and the name.</summary>
    public const string Dot = "·";

    /// <summary>Begins the head of a member no column is made for; so nothing of a newer kit is lost.</summary>
    public const string OtherPrefix = "字段" + Dot;

    /// <summary>On the sheet of a child list: the column that names the entry it belongs to.</summary>
    public string ParentHeader { get; init; } = "";

    /// <summary>The sheet of the entries' own entries; null when they have none.</summary>
    public TableSpec? Child { get; init; }

    /// <summary>The column that names the entry; null on a sheet of unknown entries or of child entries.</summary>
    public ColumnSpec? Key => ParentHeader.Length == 0 && Columns.Count > 0 ? Columns[0] : null;

    /// <summary>A list this program has no sheet for: every member becomes a column.</summary>
    public static TableSpec Unknown(string file, string member) => new($"{Path.GetFileNameWithoutExtension(file)}{Dot}{member}", file, member, []);
}
