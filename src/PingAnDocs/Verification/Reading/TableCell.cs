namespace PingAnDocs.Verification.Reading;

/// <summary>A cell as counted by the reader, each from 1; of nested tables the innermost.</summary>
internal readonly record struct TableCell(int Table, int Row, int Column);
