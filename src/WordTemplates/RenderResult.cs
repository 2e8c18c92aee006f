namespace WordTemplates;

/// <summary>What rendering gave: a document, or the faults that stand in its way.</summary>
public sealed record RenderResult(byte[]? Document, IReadOnlyList<TemplateFault> Faults)
{
    /// <summary>The gaps left open by tags with 待补, in document order.</summary>
    public IReadOnlyList<TemplateGap> Gaps { get; init; } = [];
}
