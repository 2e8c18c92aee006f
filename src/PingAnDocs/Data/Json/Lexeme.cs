namespace PingAnDocs.Data.Json;

/// <summary>One token of JSON text as written: offset, length and the place of its first character.</summary>
internal readonly record struct Lexeme(int Start, int Length, int Line, int Column)
{
    /// <summary>The characters of the token in its text; a faulty token may be cut by the end of the text.</summary>
    public string In(string text) => text.Substring(Start, Math.Min(Length, text.Length - Start));
}
