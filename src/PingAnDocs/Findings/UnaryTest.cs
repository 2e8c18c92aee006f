namespace PingAnDocs.Findings;

/// <summary>A parsed cell of the decision table.</summary>
/// <param name="Text">Canonical text (half-width).</param>
public abstract record UnaryTest(string Text);
