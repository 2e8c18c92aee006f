namespace PingAnDocs.Tests.Property;

/// <summary>One thing section one says of an indicator.</summary>
/// <param name="Wave">Short name of the survey.</param>
/// <param name="Indicator">Name of the indicator, as in the input.</param>
/// <param name="What">值, 变化, or the name of the comparator whose distance is said.</param>
/// <param name="Figure">Signed figure with its noun, such as -0.79个百分点; 0 when the text says 持平.</param>
internal sealed record Said(string Wave, string Indicator, string What, string Figure)
{
    public const string Value = "值";
    public const string Change = "变化";

    public override string ToString() => $"{Wave}·{Indicator}·{What}·{Figure}";
}
