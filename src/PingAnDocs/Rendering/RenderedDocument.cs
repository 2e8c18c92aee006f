using PingAnDocs.Data;

namespace PingAnDocs.Rendering;

/// <summary>The rendered Word file.</summary>
/// <param name="Bytes">The .docx; null when rendering was refused.</param>
/// <param name="Diagnostics">Faults of the template or of the values bound to it.</param>
public sealed record RenderedDocument(byte[]? Bytes, IReadOnlyList<Diagnostic> Diagnostics);
