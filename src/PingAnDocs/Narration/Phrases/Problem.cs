namespace PingAnDocs.Narration.Phrases;

/// <summary>A problem the speech can develop.</summary>
/// <param name="Id">Stable id, such as P-SAFETY.</param>
/// <param name="Short">How a measure refers to it (针对……问题).</param>
/// <param name="Headline">The sentence that names it, without end mark.</param>
/// <param name="Inquiry">Neutral wording for when no cause has data behind it: what has to be looked into.</param>
public sealed record Problem(string Id, string Short, Phrase Headline, Phrase Inquiry);
