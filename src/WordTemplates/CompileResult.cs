namespace WordTemplates;

/// <summary>What compiling gave: a template, or the faults that stand in its way.</summary>
public sealed record CompileResult(WordTemplate? Template, IReadOnlyList<TemplateFault> Faults);
