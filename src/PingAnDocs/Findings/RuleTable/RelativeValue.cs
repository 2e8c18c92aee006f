using PingAnDocs.Data.Json;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>A value of a rule's test written beside a threshold, so that the test moves with it: 镇街差距明显, 镇街差距明显-0.01, 镇街差距明显+1.</summary>
/// <param name="Name">Name of the threshold.</param>
/// <param name="Offset">How far beside it.</param>
internal sealed record RelativeValue(string Name, decimal Offset)
{
    private static readonly char[] Signs = ['+', '-'];

    /// <summary>The parts of such a text; null when it has another form.</summary>
    public static RelativeValue? Of(string written)
    {
        var text = string.Concat(HalfWidth.Of(written).Where(letter => !char.IsWhiteSpace(letter)));
        var sign = text.IndexOfAny(Signs);
        var name = sign < 0 ? text : text[..sign];
        var offset = sign < 0 ? 0 : char.IsAsciiDigit(text[^1]) && text.LastIndexOfAny(Signs) == sign ? NumberReader.Parse(text[(sign + 1)..]) : null;
        if (offset is null || !ThresholdName.HasForm(name))
            return null;
        return new RelativeValue(name, sign >= 0 && text[sign] == '-' ? -offset.Value : offset.Value);
    }
}
