namespace PingAnDocs.Data.Json;

/// <summary>Why JSON text was refused: code, place and the words for it.</summary>
internal sealed record JsonFault(string Code, Lexeme Lexeme, string Message, string Hint);
