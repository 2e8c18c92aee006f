using PingAnDocs.Data.Masking;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Masking;

/// <summary>What a masked text may be planned from: the findings of the true values, without the values in their reasons, and strictly without telling figures.</summary>
public static class FindingsMask
{
    /// <summary>The same verdicts on the same subjects.</summary>
    public static SurveyFindings Apply(SurveyFindings findings, MaskLevel level)
    {
        if (level < MaskLevel.Values) return findings;
        var subjects = new Dictionary<Subject, Subject>(ReferenceEqualityComparer.Instance);
        foreach (var subject in findings.Subjects) subjects.Add(subject, Apply(subject, level));
        return findings with
        {
            Subjects = [.. findings.Subjects.Select(subject => subjects[subject])],
            Evaluations = [.. findings.Evaluations.Select(item => item with { Subject = subjects[item.Subject], Why = Why(item) })],
            Diagnostics = [.. findings.Diagnostics.Select(DiagnosticMask.WithoutFigures)],
        };
    }

    private static Subject Apply(Subject subject, MaskLevel level) =>
        level == MaskLevel.Strict && subject.Facts is { } facts ? subject with { Facts = Withholding.Apply(facts) } : subject;

    // The tests of the cells go too: a value that satisfies "= 0" is told by its test.
    private static string Why(Evaluation evaluation) =>
        $"依据{string.Join('、', evaluation.Rule.Cells.Select(cell => cell.Feature))}判断，数值已隐去";
}
