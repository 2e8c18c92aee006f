using System.Runtime.InteropServices;

namespace WordTemplates.Compression;

/// <summary>
/// A piece of a literal: first bytes whose codes are ready, then a copy. Its source is named, not its distance, because only the
/// rendering knows how far back a literal stands, or whether it was written at all.
/// </summary>
/// <param name="Run">Number of bytes as they are, or copied from within the literal.</param>
/// <param name="Words">Number of words their codes fill, ready to be written.</param>
/// <param name="Length">Number of bytes repeated; 0 at the end of a literal.</param>
/// <param name="Source">The literal they are repeated from; it may be this one.</param>
/// <param name="Offset">Where in the source they begin.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LiteralStep(int Run, int Words, int Length, int Source, int Offset);
