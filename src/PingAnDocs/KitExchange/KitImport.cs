using PingAnDocs.Data;

namespace PingAnDocs.KitExchange;

/// <summary>What importing a workbook did.</summary>
/// <param name="Diagnostics">Faults and remarks, at their sheet and cell.</param>
/// <param name="Changes">What is different now; null when the workbook was refused and nothing was written.</param>
/// <param name="Written">Names of the files that were replaced.</param>
public sealed record KitImport(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<KitChange>? Changes, IReadOnlyList<string> Written);
