namespace WordTemplates.Tests.Corpus;

/// <summary>A piece of a real-shaped document, sensible by itself, free to stand beside any other.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Write">Adds it to a document.</param>
internal sealed record Block(string Name, Action<WordDocument> Write);
