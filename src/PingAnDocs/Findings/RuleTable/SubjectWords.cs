namespace PingAnDocs.Findings.RuleTable;

/// <summary>The words of rules.json for what a rule looks at.</summary>
internal static class SubjectWords
{
    public const string Indicator = "指标";
    public const string Wave = "调查";

    public static string Of(SubjectKind kind) => kind == SubjectKind.Indicator ? Indicator : Wave;

    public static SubjectKind Other(SubjectKind kind) => kind == SubjectKind.Indicator ? SubjectKind.Wave : SubjectKind.Indicator;
}
