namespace WordTemplates.Checking;

/// <summary>
/// What a check carries along through a rendering whose output is thrown away: so the rules of rendering stand in one place
/// only, and a check can never judge otherwise. Branches the data do not enter are walked aside, with faults of their own.
/// </summary>
internal sealed class Exploration
{
    private int depth;
    private int steps;

    /// <summary>True inside a branch that rendering would not enter.</summary>
    public bool Aside => depth > 0;

    /// <summary>The faults of such branches.</summary>
    public FaultList Unreached { get; } = new();

    public void StepAside() => depth++;

    public void StepBack() => depth--;

    /// <summary>False when enough was seen of what would not be rendered anyway.</summary>
    public bool Step(int most) => steps < most && ++steps > 0;
}
