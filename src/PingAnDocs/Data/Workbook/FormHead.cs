namespace PingAnDocs.Data.Workbook;

/// <summary>The head of a column as found.</summary>
/// <param name="Column">Column number, from 1.</param>
/// <param name="Group">The indicator it belongs to, as typed; empty when it belongs to none.</param>
/// <param name="Text">What the column holds, as typed.</param>
internal sealed record FormHead(int Column, string Group, string Text)
{
    /// <summary>The head of a single row: what stands before the last dot is the indicator.</summary>
    public static FormHead Single(int column, string text)
    {
        var at = text.LastIndexOf(HeadText.Dot);
        return at > 0 ? new FormHead(column, text[..at].Trim(), text[(at + 1)..].Trim()) : new FormHead(column, "", text.Trim());
    }
}
