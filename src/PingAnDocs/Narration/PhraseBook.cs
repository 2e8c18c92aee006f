namespace PingAnDocs.Narration;

/// <summary>The kit's wording (phrases.json), parsed once and filled many times.</summary>
public sealed record PhraseBook(string Version);
