namespace PingAnDocs.Mending;

/// <summary>A copy of a document with some characters changed.</summary>
/// <param name="Document">The copy; the very bytes of the document when nothing was changed.</param>
/// <param name="Done">The edits that were made.</param>
/// <param name="Left">The edits that could not be made: their characters are no plain text, such as a tab stop or the result of a field.</param>
public sealed record MendedCopy(ReadOnlyMemory<byte> Document, IReadOnlyList<TextEdit> Done, IReadOnlyList<TextEdit> Left);
