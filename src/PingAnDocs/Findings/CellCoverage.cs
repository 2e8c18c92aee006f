namespace PingAnDocs.Findings;

/// <summary>Whether the tests of a rule show what one of its cells does.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cell">The cell.</param>
/// <param name="TrueDecided">True when a test is hit, this cell holding with all others.</param>
/// <param name="FalseDecided">True when a test is missed because of this cell alone: every other cell holds.</param>
public sealed record CellCoverage(Rule Rule, Cell Cell, bool TrueDecided, bool FalseDecided)
{
    /// <summary>Both sides decided some test.</summary>
    public bool IsComplete => TrueDecided && FalseDecided;
}
