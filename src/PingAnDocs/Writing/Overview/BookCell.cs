namespace PingAnDocs.Writing.Overview;

/// <summary>A cell of the overview: a text, which is never a formula whatever it begins with, or a number.</summary>
/// <param name="Style">Its look.</param>
internal readonly record struct BookCell(int Style)
{
    /// <summary>The text; empty for none.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The number; null for none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The file beside the workbook a click opens; empty for none.</summary>
    public string File { get; private init; } = "";

    /// <summary>A text.</summary>
    public static BookCell Of(string text) => new(BookStyles.Text) { Text = text };

    /// <summary>A head.</summary>
    public static BookCell Head(string text) => new(BookStyles.Head) { Text = text };

    /// <summary>A count.</summary>
    public static BookCell Of(int count) => new(BookStyles.Count) { Number = count };

    /// <summary>A figure with the decimals it carries; an empty cell when it is not known.</summary>
    public static BookCell Of(decimal? figure, bool signed) =>
        figure is { } known ? new(BookStyles.Figure(known, signed)) { Number = known } : Of("");

    /// <summary>A word that opens a file.</summary>
    public static BookCell Link(string word, string file) => new(BookStyles.Link) { Text = word, File = file };
}
