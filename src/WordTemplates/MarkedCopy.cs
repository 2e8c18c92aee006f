namespace WordTemplates;

/// <summary>A copy of a template with comments.</summary>
/// <param name="Document">The copy; null when the file cannot be opened safely, or has no paragraph to hold a comment.</param>
/// <param name="Comments">Number of comments in it.</param>
/// <param name="Faults">Why there is no copy.</param>
public sealed record MarkedCopy(byte[]? Document, int Comments, IReadOnlyList<TemplateFault> Faults);
