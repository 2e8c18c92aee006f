namespace PingAnDocs.Data;

/// <summary>The JSON Schema of the survey file, for editors that complete and check while typing.</summary>
public static class SurveySchema
{
    /// <summary>The schema as JSON text (draft-07).</summary>
    public static string Text { get; } = Load();

    private static string Load()
    {
        using Stream stream = typeof(SurveySchema).Assembly.GetManifestResourceStream("survey.schema.json")
            ?? throw new InvalidOperationException("survey.schema.json is embedded by the project file.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
