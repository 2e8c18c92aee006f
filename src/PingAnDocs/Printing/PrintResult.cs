using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Rendered;

namespace PingAnDocs.Printing;

/// <summary>What became of a Word file sent to the printer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pdf">The PDF; null when there is none.</param>
/// <param name="Pages">The pages of the PDF, read; null when there is none.</param>
/// <param name="Fault">Why there is none; null when there is one.</param>
public sealed record PrintResult(string Name, byte[]? Pdf, RenderedDocument? Pages, Diagnostic? Fault);
