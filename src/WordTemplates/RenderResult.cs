namespace WordTemplates;

/// <summary>What rendering gave: a document, or the faults that stand in its way.</summary>
public sealed record RenderResult(byte[]? Document, IReadOnlyList<TemplateFault> Faults);
