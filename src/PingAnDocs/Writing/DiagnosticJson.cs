using Newtonsoft.Json;
using PingAnDocs.Data;

namespace PingAnDocs.Writing;

/// <summary>Diagnostics as JSON: code, severity, place, message, hint.</summary>
public static class DiagnosticJson
{
    /// <summary>The property "diagnostics" with all of them.</summary>
    public static void WriteDiagnostics(this JsonTextWriter json, IEnumerable<Diagnostic> diagnostics) =>
        json.Array("diagnostics", diagnostics, diagnostic => json.Object(() =>
        {
            json.Property("code", diagnostic.Code);
            if (LintNumbers.Of(diagnostic.Code) is { Length: > 0 } number) json.Property("lint", number);
            json.Property("severity", Severity(diagnostic.Severity));
            json.Property("place", DiagnosticText.Place(diagnostic.Place));
            json.Property("message", DiagnosticText.Sentence(diagnostic));
            json.Property("hint", diagnostic.Hint);
        }));

    /// <summary>The severity of a word that was written here.</summary>
    internal static Severity SeverityOf(string word) => word switch
    {
        "error" => Data.Severity.Error,
        "warning" => Data.Severity.Warning,
        _ => Data.Severity.Note,
    };

    private static string Severity(Severity severity) => severity switch
    {
        Data.Severity.Error => "error",
        Data.Severity.Warning => "warning",
        _ => "note",
    };
}
