namespace WordTemplates;

/// <summary>What compiling gave: a template, or the faults that stand in its way.</summary>
public sealed record CompileResult(WordTemplate? Template, IReadOnlyList<TemplateFault> Faults)
{
    /// <summary>What the editor should know although it stops nothing, such as tracked changes or a link that was removed.</summary>
    public IReadOnlyList<TemplateFault> Notes { get; init; } = [];
}
