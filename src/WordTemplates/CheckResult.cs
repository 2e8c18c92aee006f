namespace WordTemplates;

/// <summary>What was found before any rendering: how data, or the shape of data, fit a template.</summary>
/// <param name="Faults">What stands in the way of rendering these data.</param>
public sealed record CheckResult(IReadOnlyList<TemplateFault> Faults)
{
    /// <summary>What would stand in the way in branches these data do not enter, such as the other side of a test.</summary>
    public IReadOnlyList<TemplateFault> Unreached { get; init; } = [];

    /// <summary>What stops nothing, such as data no tag asks for.</summary>
    public IReadOnlyList<TemplateFault> Notes { get; init; } = [];
}
