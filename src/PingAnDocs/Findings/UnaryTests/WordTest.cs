namespace PingAnDocs.Findings.UnaryTests;

/// <summary>A list of words: the value is one of them or, negated, none of them.</summary>
/// <param name="Words">The words as written, each once.</param>
/// <param name="Negated">True for 非(…).</param>
internal sealed record WordTest(IReadOnlyList<string> Words, bool Negated)
    : UnaryTest(Negated ? $"非({string.Join(',', Words)})" : string.Join(',', Words))
{
    internal override bool? IsNumber => false;

    internal override bool? Evaluate(FeatureValue? value) =>
        value is null ? null : value.Number is null && Words.Contains(value.Word, StringComparer.Ordinal) != Negated;
}
