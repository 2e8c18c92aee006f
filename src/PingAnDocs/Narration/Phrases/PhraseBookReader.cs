using PingAnDocs.Data;

namespace PingAnDocs.Narration;

/// <summary>Reads phrases.json; null when it has faults, all of which are in the bag.</summary>
public static class PhraseBookReader
{
    public static PhraseBook? Read(SourceFile source, DiagnosticBag faults) => throw new NotSupportedException("stub");
}
