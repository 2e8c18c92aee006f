namespace PingAnDocs.Data;

/// <summary>Cross-checks the figures of a survey against each other; throws nothing, reports all.</summary>
public static class SurveyValidator
{
    public static IReadOnlyList<Diagnostic> Validate(Survey survey) => throw new NotSupportedException("stub");
}
