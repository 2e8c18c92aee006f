namespace PingAnDocs.Data;

/// <summary>Starts a diagnostic with code, place and message; the rest is added with "with".</summary>
internal static class DataFault
{
    /// <summary>An error: the input is refused.</summary>
    public static Diagnostic Error(string code, SourcePlace place, string message) =>
        new(code, Severity.Error, place, message, "", "", "");

    /// <summary>A warning: the input is used, somebody must look.</summary>
    public static Diagnostic Warning(string code, SourcePlace place, string message) =>
        new(code, Severity.Warning, place, message, "", "", "");

    /// <summary>A note: for information only.</summary>
    public static Diagnostic Note(string code, SourcePlace place, string message) =>
        new(code, Severity.Note, place, message, "", "", "");
}
