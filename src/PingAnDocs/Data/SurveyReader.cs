namespace PingAnDocs.Data;

/// <summary>Reads a survey file: bytes to <see cref="Survey"/>, with every fault of form at once.</summary>
public static class SurveyReader
{
    public static SurveyReading Read(SourceFile source) => throw new NotSupportedException("stub");
}
