using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>低于全省平均（93.10%）0.79个百分点, 较上年（92.43%）下降: a bracket that only tells the value just named is no clause of its own.</summary>
internal static class Asides
{
    /// <summary>The tokens with such brackets taken for one figure each.</summary>
    public static IReadOnlyList<Token> Fold(IReadOnlyList<Token> tokens)
    {
        List<Token>? folded = null;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (IsAside(tokens, index))
            {
                folded ??= [.. tokens.Take(index)];
                folded.Add(tokens[index + 1] with { Sense = Sense.Aside });
                index += 2;
            }
            else folded?.Add(tokens[index]);
        }

        return folded ?? tokens;
    }

    private static bool IsAside(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && index + 2 < tokens.Count && tokens[index].Sense == Sense.Open
        && tokens[index - 1].Sense is Sense.Comparator or Sense.Average or Sense.Past
        && tokens[index + 1] is { Sense: Sense.Figure, Printed: { IsMeasure: true, Unit: not "个百分点" } }
        && tokens[index + 2].Sense == Sense.Close;
}
