namespace PingAnDocs.Data;

/// <summary>Turns a survey's figures, given and computable, into facts that know where they come from.</summary>
public static class FactDeriver
{
    public static SurveyFacts Derive(Survey survey) => throw new NotSupportedException("stub");
}
