using System.Runtime.InteropServices;

namespace WordTemplates.Compression;

/// <summary>A literal in a rendered part.</summary>
/// <param name="Start">Offset of its first byte in the part.</param>
/// <param name="Literal">What stands there, whole.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LiteralUse(int Start, Literal Literal);
