namespace PingAnDocs.Narration;

/// <summary>Document plan to narrative: chooses wordings and writes sentences as spans.</summary>
public static class Realiser
{
    public static Narrative Realise(DocumentPlan plan, PhraseBook phrases) => throw new NotSupportedException("stub");
}
