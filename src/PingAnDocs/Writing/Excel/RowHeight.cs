namespace PingAnDocs.Writing.Excel;

/// <summary>How high a row must be to show its wrapped texts; programs do not work it out when they open a file.</summary>
internal static class RowHeight
{
    private const int Line = 15;
    private const int Highest = 405;
    private const int FirstWideCharacter = 0x2E80;

    /// <summary>Points for the longest text of the row; columns that only inform may be cut.</summary>
    public static int Of(IReadOnlyList<ColumnDraft> columns, IReadOnlyList<string> texts) =>
        Points(columns.Zip(texts).Where(cell => !cell.First.Informs).Select(cell => Lines(cell.Second, cell.First.Width)));

    /// <summary>Points for the heads.</summary>
    public static int OfHead(IReadOnlyList<ColumnDraft> columns) => Points(columns.Select(column => Lines(column.Header, column.Width))) + Line / 2;

    private static int Points(IEnumerable<int> lines) => Math.Min(Highest, lines.Append(1).Max() * Line);

    // Bold heads and punctuation that may not begin a line need some room to spare.
    private static int Lines(string text, int width) =>
        text.Split('\n').Sum(line => 1 + (Math.Max(0, line.Sum(letter => letter >= FirstWideCharacter ? 2 : 1) - 1) / Math.Max(2, width - 2)));
}
