using PingAnDocs.Narration;

namespace PingAnDocs.Verification;

/// <summary>Reads the finished Word file again, from outside, and holds it against the narrative. Calls nothing that wrote the file.</summary>
public static class DocumentVerifier
{
    public static VerificationReport Verify(ReadOnlyMemory<byte> document, Narrative narrative, ReadOnlyMemory<byte> template) => throw new NotSupportedException("stub");
}
