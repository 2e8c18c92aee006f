namespace PingAnDocs.Findings;

/// <summary>What a rule looks at: one indicator of one wave, or a wave as a whole.</summary>
public enum SubjectKind
{
    Indicator,
    Wave,
}
