namespace PingAnDocs.Narration.Phrases;

/// <summary>A measure: its title (the lead 一是……) and its text.</summary>
/// <param name="Id">Stable id, such as M-PATROL.</param>
/// <param name="Title">Title wordings, without end mark.</param>
/// <param name="Text">Text wordings, whole sentences.</param>
public sealed record Measure(string Id, Phrase Title, Phrase Text);
