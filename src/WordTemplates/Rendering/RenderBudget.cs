namespace WordTemplates.Rendering;

/// <summary>The steps one document has taken, all its parts together.</summary>
internal sealed class RenderBudget
{
    private int steps;

    /// <summary>True once the limit was passed and reported.</summary>
    public bool IsSpent => steps > RenderLimits.Steps;

    /// <summary>Takes a step; false when it is one too many.</summary>
    public bool Take() => ++steps <= RenderLimits.Steps;

    public void Spend() => steps = RenderLimits.Steps + 1;
}
