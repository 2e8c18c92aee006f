namespace PingAnDocs.Findings;

/// <summary>A parsed cell of the decision table.</summary>
/// <param name="Text">Canonical text (half-width); a named threshold with its number, as people read it: &gt;= 3（镇街差距明显）.</param>
public abstract record UnaryTest(string Text)
{
    /// <summary>True for a test on numbers, false for a test on words, null when it fits both.</summary>
    internal abstract bool? IsNumber { get; }

    /// <summary>Names of the thresholds it refers to.</summary>
    internal virtual IReadOnlyList<string> Thresholds => [];

    /// <summary>True or false; null when the value is missing and the answer depends on it.</summary>
    internal abstract bool? Evaluate(FeatureValue? value);

    /// <summary>How far a failing value is from holding, such as 差0.01个百分点未达; empty when distance has no meaning.</summary>
    internal virtual string Distance(FeatureValue value, string measure = "") => "";
}
