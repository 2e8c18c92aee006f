using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>Reads indicators.json; null when it has faults, all of which are in the bag.</summary>
public static class IndicatorCatalogReader
{
    public static IndicatorCatalog? Read(SourceFile source, DiagnosticBag faults) => throw new NotSupportedException("stub");
}
