namespace PingAnDocs.KitExchange;

/// <summary>The head of a column as found.</summary>
/// <param name="Text">Its text without blanks, full-width signs put right: what heads are told apart by.</param>
/// <param name="Raw">Its text as typed: a name in it keeps its blanks.</param>
/// <param name="Column">Column number, from 1.</param>
internal sealed record SheetHeader(string Text, string Raw, int Column);
