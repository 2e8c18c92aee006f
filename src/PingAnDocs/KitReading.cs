using PingAnDocs.Data;

namespace PingAnDocs;

/// <summary>What reading a kit folder gave: the kit, or all the faults that stand in its way.</summary>
/// <param name="Kit">The kit; null when any of its files has an error.</param>
/// <param name="Diagnostics">Faults and remarks of all files, file by file.</param>
public sealed record KitReading(Kit? Kit, IReadOnlyList<Diagnostic> Diagnostics);
