namespace PingAnDocs.Narration.Planning;

/// <summary>A place for a phrase of the kit.</summary>
/// <param name="Phrase">Its id.</param>
/// <param name="Steady">Id of the phrase that takes its place when no rule finds a problem; empty when the same holds.</param>
public sealed record OutlineText(string Phrase, string Steady)
{
    /// <summary>The id for this speech.</summary>
    public string For(bool steady) => steady && Steady.Length > 0 ? Steady : Phrase;
}
