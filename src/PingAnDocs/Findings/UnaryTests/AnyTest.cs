namespace PingAnDocs.Findings.UnaryTests;

/// <summary>"-": holds for every value and for none.</summary>
internal sealed record AnyTest() : UnaryTest("-")
{
    internal override bool? IsNumber => null;

    internal override bool? Evaluate(FeatureValue? value) => true;
}
