namespace PingAnDocs.Findings.RuleTable;

/// <summary>Codes of the findings stage: KT1 rules.json, KT2 indicators.json, SV9 remarks on the survey.</summary>
internal static class RuleCodes
{
    public const string IdForm = "KT101";
    public const string DuplicateRule = "KT102";
    public const string UnknownFeature = "KT103";
    public const string BadCell = "KT104";
    public const string CellMismatch = "KT105";
    public const string NoCondition = "KT106";
    public const string BadSubject = "KT107";
    public const string OutcomeForm = "KT108";
    public const string BadSeverity = "KT109";
    public const string NoCauseOrMeasure = "KT110";
    public const string TestValue = "KT111";
    public const string TestExpectation = "KT112";
    public const string ProblemLimit = "KT113";
    public const string HitPolicy = "KT114";
    public const string NoRules = "KT115";
    public const string NeverHolds = "KT116";
    public const string AlwaysHolds = "KT117";
    public const string UnknownOverride = "KT120";
    public const string OverrideCycle = "KT121";
    public const string UnknownWord = "KT122";
    public const string Untested = "KT123";
    public const string TestFails = "KT124";
    public const string ThresholdUntested = "KT125";
    public const string NeverFired = "KT126";
    public const string Overlap = "KT130";
    public const string SecondHit = "KT131";
    public const string SameConditions = "KT132";
    public const string Unreachable = "KT133";
    public const string UnnamedShortfall = "KT134";

    public const string ThresholdForm = "KT141";
    public const string DuplicateThreshold = "KT142";
    public const string UnknownThreshold = "KT143";
    public const string UnusedThreshold = "KT144";

    public const string DuplicateIndicator = "KT201";
    public const string AliasClash = "KT202";
    public const string DuplicateGroup = "KT203";
    public const string BlankAlias = "KT204";
    public const string NoIndicators = "KT205";
    public const string UnknownPart = "KT206";
    public const string PartOfPart = "KT207";

    public const string InsideError = "SV901";
    public const string WavesDisagree = "SV902";
    public const string UnknownIndicator = "SV903";
}
