using PingAnDocs.Data;

namespace PingAnDocs.Mending;

/// <summary>A Word file after mending.</summary>
/// <param name="Bytes">The file; the very bytes that came in when there was nothing to mend or it could not be read.</param>
/// <param name="Mends">What was mended, in the order it was done.</param>
/// <param name="Diagnostics">Why the file could not be read; empty when it was.</param>
public sealed record MendedDocument(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Mend> Mends, IReadOnlyList<Diagnostic> Diagnostics);
