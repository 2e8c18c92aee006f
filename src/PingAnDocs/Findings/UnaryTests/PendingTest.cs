namespace PingAnDocs.Findings.UnaryTests;

/// <summary>A test on numbers with a threshold whose number is not known, because the file that gives it was not read or is at fault. It decides nothing and nothing is held against it.</summary>
internal sealed record PendingTest(string Text, IReadOnlyList<string> Pending) : UnaryTest(Text)
{
    internal override bool? IsNumber => true;

    internal override IReadOnlyList<string> Thresholds => Pending;

    internal override bool? Evaluate(FeatureValue? value) => null;
}
