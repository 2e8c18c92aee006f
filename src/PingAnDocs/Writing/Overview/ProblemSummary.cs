using PingAnDocs.Findings;

namespace PingAnDocs.Writing.Overview;

/// <summary>A problem a document speaks of.</summary>
/// <param name="Id">Stable id, such as P-SAFETY.</param>
/// <param name="Short">What the kit calls it in short.</param>
/// <param name="Gravity">Gravity of the worst finding.</param>
/// <param name="Developed">True when the document develops it, false when it only names it.</param>
public sealed record ProblemSummary(string Id, string Short, Gravity Gravity, bool Developed);
