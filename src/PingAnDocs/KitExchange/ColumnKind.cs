namespace PingAnDocs.KitExchange;

/// <summary>How a member of an entry is laid out in columns.</summary>
internal enum ColumnKind
{
    /// <summary>One column.</summary>
    Single,

    /// <summary>A list, one column an item: 措辞1, 措辞2.</summary>
    Spread,

    /// <summary>An object with free names, one column a name: 条件·同比.</summary>
    Open,

    /// <summary>A list of entries on a sheet of their own.</summary>
    Child,

    /// <summary>Told to the user, never read back.</summary>
    Remark,
}
