namespace PingAnDocs.Narration.Realisation;

/// <summary>A filled phrase and the id of the phrase it came from.</summary>
internal sealed record Wording(IReadOnlyList<Span> Spans, string Phrase);
