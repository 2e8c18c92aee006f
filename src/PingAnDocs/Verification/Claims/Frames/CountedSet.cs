using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>
/// Names what is counted so that two texts that count the same thing give the same name: 指标：province+、city-.
/// + is above or risen, - below or fallen, 0 level; 平均 stands for an average that is not named, 基期 for the base period.
/// </summary>
internal static class CountedSet
{
    /// <summary>Indicators of a survey.</summary>
    public const string Indicators = "指标";

    /// <summary>Parts of a composite indicator.</summary>
    public const string Parts = "分项";

    /// <summary>Units below.</summary>
    public const string Units = "单位";

    /// <summary>Units at the highest value.</summary>
    public const string Full = "满值";

    /// <summary>Units not at the highest value.</summary>
    public const string NotFull = "未满值";

    private static readonly string[] Signs = ["-", "0", "+"];

    /// <summary>The name of a set.</summary>
    public static string Name(string what, string properties) => properties.Length == 0 ? what : $"{what}：{properties}";

    /// <summary>What a set's members have in common, as the words between two tokens say; empty for nothing.</summary>
    public static string Properties(string what, IReadOnlyList<Token> tokens, int from, int end)
    {
        var found = new PropertyList(what == Units);
        for (var index = from; index < end; index++)
        {
            if (tokens[index].Sense == Sense.All) return "";
            found.Add(tokens, index, from);
        }

        return found.Close();
    }

    /// <summary>The place in a ranking the sentence speaks of: 前列, 后列, 末位; empty for none.</summary>
    public static string Places(Spoken sentence, Clause clause) =>
        sentence.Tokens.TakeWhile(token => token.Start < clause.Token.Start).Select(token => token.Sense).LastOrDefault(sense => sense is Sense.FrontPlaces or Sense.Front or Sense.RearPlaces or Sense.Behind) switch
        {
            Sense.FrontPlaces or Sense.Front => RankFrame.FrontGroup,
            Sense.RearPlaces or Sense.Behind => RankFrame.RearGroup,
            _ => "",
        };

    /// <summary>Sign as written in a name.</summary>
    public static string Sign(int sign) => Signs[sign + 1];
}
