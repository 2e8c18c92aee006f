namespace PingAnDocs.Data;

/// <summary>The JSON Schema of survey files.</summary>
public static class SurveySchema
{
    public static string Text => throw new NotSupportedException("stub");
}
