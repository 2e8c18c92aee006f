namespace PingAnDocs.KitExchange;

/// <summary>The head of a column as found.</summary>
/// <param name="Text">Its text, with blanks and full-width signs put right.</param>
/// <param name="Column">Column number, from 1.</param>
internal sealed record SheetHeader(string Text, int Column);
