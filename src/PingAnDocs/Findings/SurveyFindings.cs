using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>Everything the rules found in one survey.</summary>
/// <param name="Facts">The facts they were found in.</param>
/// <param name="Subjects">The subjects in the order of the file.</param>
/// <param name="Evaluations">Every rule on every subject of its kind.</param>
/// <param name="Diagnostics">Remarks for the drafter (inside the sampling error, surveys that disagree).</param>
public sealed record SurveyFindings(
    SurveyFacts Facts, IReadOnlyList<Subject> Subjects, IReadOnlyList<Evaluation> Evaluations, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The hits, in the order of the evaluations.</summary>
    public IEnumerable<Evaluation> Hits => Evaluations.Where(evaluation => evaluation.Verdict == Verdict.Hit);
}
