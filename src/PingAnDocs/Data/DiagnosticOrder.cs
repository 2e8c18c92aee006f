namespace PingAnDocs.Data;

/// <summary>Orders diagnostics as a reader of the file meets them.</summary>
internal static class DiagnosticOrder
{
    /// <summary>By file, line and column; equal places (workbook cells have neither line nor column) keep their order.</summary>
    public static IEnumerable<Diagnostic> InFileOrder(this IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Place.Line).ThenBy(diagnostic => diagnostic.Place.Column);
}
