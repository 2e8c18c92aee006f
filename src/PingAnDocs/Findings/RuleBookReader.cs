using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>Reads rules.json; null when it has faults, all of which are in the bag.</summary>
public static class RuleBookReader
{
    public static RuleBook? Read(SourceFile source, DiagnosticBag faults) => throw new NotSupportedException("stub");
}
