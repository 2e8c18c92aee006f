namespace PingAnDocs.Narration;

/// <summary>One section: a numbered heading (一、……) and its paragraphs.</summary>
public sealed record NarrativeSection(Sentence Heading, IReadOnlyList<NarrativeParagraph> Paragraphs);
