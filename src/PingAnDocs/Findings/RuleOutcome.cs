namespace PingAnDocs.Findings;

/// <summary>What follows when a rule is hit: a problem to develop, or a strength to acknowledge. Ids name phrases of phrases.json.</summary>
/// <param name="Problem">Problem id, such as P-SAFETY; empty for a strength.</param>
/// <param name="Statement">Id of the phrase that states the data behind the problem; empty for a strength.</param>
/// <param name="Gravity">Severity of the problem.</param>
/// <param name="Causes">Cause ids, most specific first.</param>
/// <param name="Measures">Measure ids.</param>
/// <param name="Strength">Strength id, such as S-ABOVE; empty for a problem.</param>
public sealed record RuleOutcome(
    string Problem, string Statement, Gravity Gravity, IReadOnlyList<string> Causes, IReadOnlyList<string> Measures, string Strength);
