namespace PingAnDocs.KitExchange;

/// <summary>One column of a sheet with what it is made from; a column that only informs has no specification.</summary>
internal sealed record GridColumn(string Header, ColumnSpec Spec);
