using PingAnDocs.Data;

namespace PingAnDocs.Verification;

/// <summary>Writes diagnostics about the finished file; the file has no name here, it is only bytes.</summary>
internal static class Fault
{
    private const string File = "成稿.docx";
    private const int Longest = 80;

    /// <summary>A fault that keeps the document back.</summary>
    public static Diagnostic Error(string code, string place, string message, string found = "", string expected = "") =>
        new(code, Severity.Error, new SourcePlace(File, place, 0, 0), message, Cut(found), Cut(expected), "");

    /// <summary>A remark that asks for a look.</summary>
    public static Diagnostic Warning(string code, string place, string message, string found = "", string expected = "") =>
        Error(code, place, message, found, expected) with { Severity = Severity.Warning };

    private static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var end = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text[..end] + "…";
    }
}
