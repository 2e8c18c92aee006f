using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Figures that stand in one list and share the unit of the last: 0.79、0.28个百分点.</summary>
internal sealed class FigureGroup
{
    public FigureGroup(IReadOnlyList<Token> tokens, int first, int end)
    {
        var list = new List<Token> { tokens[first] };
        Last = first;
        while (Last + 2 < end && Joins(tokens, Last)) list.Add(tokens[Last += 2]);
        var unit = list[^1].Printed!.Unit;
        Figures = [.. list.Select(token => token.Printed!.Unit.Length > 0 && !IsHalf(token, unit) ? token : token with { Printed = token.Printed with { Unit = unit } })];
    }

    /// <summary>The figures.</summary>
    public IReadOnlyList<Token> Figures { get; }

    /// <summary>Index of the last one's token.</summary>
    public int Last { get; }

    // 0.48个和0.49个百分点: the first unit is the beginning of the last.
    private static bool IsHalf(Token token, string unit) => token.Printed!.Unit == "个" && unit == "个百分点";

    private static bool Joins(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Sense == Sense.Figure
        && tokens[index + 1].Sense is Sense.ListMark or Sense.Than && tokens[index + 1].Start == tokens[index].End
        && tokens[index + 2].Sense == Sense.Figure && tokens[index + 2].Start == tokens[index + 1].End
        && (tokens[index].Printed!.Unit.Length == 0 || IsHalf(tokens[index], tokens[index + 2].Printed!.Unit) || tokens[index].Printed!.Unit == tokens[index + 2].Printed!.Unit);
}
