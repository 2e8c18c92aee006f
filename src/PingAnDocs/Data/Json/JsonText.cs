namespace PingAnDocs.Data.Json;

/// <summary>Decoded text of a file, with the file's name for places.</summary>
internal sealed record JsonText(string File, string Text)
{
    /// <summary>The place of a token.</summary>
    public SourcePlace PlaceOf(Lexeme lexeme, string path) => new(File, path, lexeme.Line, lexeme.Column);
}
