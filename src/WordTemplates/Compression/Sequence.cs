using System.Runtime.InteropServices;

namespace WordTemplates.Compression;

/// <summary>Bytes as they are, followed by a repetition.</summary>
/// <param name="Run">Number of bytes as they are.</param>
/// <param name="Length">Number of bytes repeated, 3 to 258; 0 at the end of a block.</param>
/// <param name="Distance">How far back they begin, 1 to 32768.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sequence(int Run, ushort Length, ushort Distance);
