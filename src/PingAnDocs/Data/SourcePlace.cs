namespace PingAnDocs.Data;

/// <summary>Where something stands in the input: file name, JSON path (or sheet and cell), line and column, both counted from 1.</summary>
/// <param name="File">File name without folder, so that the same input gives the same bytes on every machine.</param>
/// <param name="Path">JSON path such as <c>$.surveys[0].indicators[2].gaps.city</c>; empty when the whole file is meant.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column of the first character, from 1; 0 when the whole file is meant.</param>
public sealed record SourcePlace(string File, string Path, int Line, int Column)
{
    /// <summary>True for a cell of a workbook: whoever mends it works in Excel.</summary>
    public bool IsCell => Line == 0 && Path.Contains('!', StringComparison.Ordinal);

    /// <summary>The place "this file as a whole".</summary>
    public static SourcePlace WholeFile(string file) => new(file, "", 0, 0);
}
