using System.Globalization;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings.UnaryTests;

/// <summary>What stands where a number stands in a cell: a number, or the name of a threshold.</summary>
/// <param name="Name">The name; empty for a number.</param>
/// <param name="Value">The number; null when the name is unknown or cannot be judged.</param>
/// <param name="IsKnown">False for a name nobody has given.</param>
internal sealed record Operand(string Name, decimal? Value, bool IsKnown)
{
    /// <summary>For people: 3, or 3（镇街差距明显）. For a name without number the name as written.</summary>
    public string Text => Value is not { } value ? Name
        : Name.Length == 0 ? value.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{value}（{Name}）");

    /// <summary>The operand; null when the text is neither a number nor formed like a name.</summary>
    public static Operand? Of(string text, ThresholdTable thresholds)
    {
        if (NumberReader.Parse(text) is { } number)
            return new Operand("", number, true);
        if (!ThresholdName.HasForm(text))
            return null;
        var value = thresholds.Find(text)?.Value;
        return new Operand(text, value, value is not null || thresholds.IsUnjudged(text));
    }
}
