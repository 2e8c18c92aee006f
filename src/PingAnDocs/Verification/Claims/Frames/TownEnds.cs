using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>The two ends a sentence sets against each other. Where no word says which is higher, the order of the text stands.</summary>
/// <param name="Best">First name of the higher end; empty when it is not named.</param>
/// <param name="Worst">First name of the lower end; empty when it is not named.</param>
internal readonly record struct TownEnds(string Best, string Worst)
{
    public static TownEnds Of(IReadOnlyList<Token> tokens)
    {
        var (best, worst) = ("", "");
        var names = new List<string>();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Sense != Sense.Town || (index > 1 && tokens[index - 1].Sense == Sense.ListMark && tokens[index - 2].Sense == Sense.Town)) continue;
            var name = tokens[index].Word!.Names[0];
            var mark = Mark(tokens, index);
            if (mark == Sense.Highest) best = name;
            else if (mark == Sense.Lowest) worst = name;
            else names.Add(name);
        }

        if (best.Length > 0 || worst.Length > 0) return new TownEnds(best, worst);
        if (tokens.Any(token => token.Sense == Sense.Top)) return new TownEnds("", names.LastOrDefault(""));
        // Names in brackets with their values come before; the pair that differs stands last.
        return names.Count >= 2 ? new TownEnds(names[^2], names[^1]) : new TownEnds(names.FirstOrDefault(""), "");
    }

    // 最高的城关镇, 最高的是城关镇 before the name; 城关镇最高, 城关镇、沙河镇最高 behind it.
    private static Sense Mark(IReadOnlyList<Token> tokens, int index)
    {
        for (var before = index - 1; before >= 0 && before >= index - 3; before--)
        {
            if (tokens[before].Sense is Sense.Highest or Sense.Lowest) return tokens[before].Sense;
            if (tokens[before].Sense is not (Sense.Of or Sense.Has or Sense.Is)) break;
        }

        var after = index + 1;
        while (after + 1 < tokens.Count && tokens[after].Sense == Sense.ListMark && tokens[after + 1].Sense == Sense.Town) after += 2;
        return after < tokens.Count && tokens[after].Sense is Sense.Highest or Sense.Lowest ? tokens[after].Sense : Sense.Nothing;
    }
}
