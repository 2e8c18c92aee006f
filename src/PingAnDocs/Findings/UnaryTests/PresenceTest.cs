namespace PingAnDocs.Findings.UnaryTests;

/// <summary>缺失 or 有值: asks whether a value is known; the only tests that a missing value answers.</summary>
internal sealed record PresenceTest(bool Present) : UnaryTest(Present ? PresentWord : MissingWord)
{
    public const string PresentWord = "有值";
    public const string MissingWord = "缺失";

    internal override bool? IsNumber => null;

    internal override bool? Evaluate(FeatureValue? value) => value is not null == Present;
}
