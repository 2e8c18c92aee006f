using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Tells when a clause names a measure the survey does not have (整改率达到100%), so that the figure is not taken for the indicator named before.</summary>
internal static class ForeignMeasure
{
    private static readonly string[] Endings = ["率", "满意度", "认可度", "知晓度", "参与度", "指数"];

    /// <summary>True when such a name stands between the last known name and the figure.</summary>
    public static bool IsNamed(Spoken sentence, Clause clause)
    {
        var start = clause.From > 0 ? clause.Tokens[clause.From - 1].End : sentence.Start;
        for (var index = clause.Index - 1; index >= clause.From; index--)
        {
            if (clause.Tokens[index].Sense is not (Sense.Indicator or Sense.ShortIndicator or Sense.Group or Sense.Figure or Sense.Evidence or Sense.Town or Sense.Wave)) continue;
            // A name nobody knows is foreign itself: 禁毒工作满意率.
            if (clause.Tokens[index].Sense == Sense.ShortIndicator) return false;
            start = clause.Tokens[index].End;
            break;
        }

        var between = sentence.Whole.AsSpan(start, Math.Max(0, clause.Token.Start - start));
        foreach (var ending in Endings)
        {
            if (between.Contains(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
