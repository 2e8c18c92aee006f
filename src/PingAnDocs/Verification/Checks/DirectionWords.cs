using System.Buffers;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Checks;

/// <summary>The closed lexicon of direction words, written down a second time on purpose: a slip in the realiser's list must not cancel here.</summary>
internal static class DirectionWords
{
    private static readonly (string Word, int Sign)[] OverTime =
    [
        ("提升", 1), ("提高", 1), ("上升", 1), ("增长", 1), ("增加", 1),
        ("下降", -1), ("回落", -1), ("下滑", -1), ("降低", -1), ("减少", -1),
    ];

    // 高 and 低 alone count only right before a figure (低0.28): in 最低的某镇 or 高铁街道 they state nothing.
    private static readonly (string Word, int Sign)[] AgainstOthers =
        [("高出", 1), ("高于", 1), ("领先", 1), ("低于", -1), ("落后", -1), ("高", 1), ("低", -1)];

    private static readonly (string Word, int Sign)[] OfRanks =
        [("前进", 1), ("上升", 1), ("提升", 1), ("后退", -1), ("下降", -1), ("回落", -1)];

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：（！？");

    /// <summary>The direction word nearest before the figure in its clause when it states the opposite sign; else null.</summary>
    public static string? Contradicts(string text, int figure, Fact fact)
    {
        var clause = text.AsSpan(0, figure);
        clause = clause[(clause.LastIndexOfAny(ClauseEnds) + 1)..];
        var (word, sign) = Nearest(clause, Lexicon(fact.Kind));
        return word.Length > 0 && sign != fact.Sign ? word : null;
    }

    private static (string Word, int Sign) Nearest(ReadOnlySpan<char> clause, (string Word, int Sign)[] lexicon)
    {
        var (at, nearest) = (-1, (Word: "", Sign: 0));
        foreach (var entry in lexicon)
        {
            var index = entry.Word.Length > 1 ? clause.LastIndexOf(entry.Word) : LastBeforeFigure(clause, entry.Word[0]);
            if (index > at) (at, nearest) = (index, entry);
        }

        return nearest;
    }

    private static int LastBeforeFigure(ReadOnlySpan<char> clause, char word)
    {
        for (var index = clause.Length - 1; index >= 0; index--)
        {
            if (clause[index] == word && (index == clause.Length - 1 || char.IsAsciiDigit(clause[index + 1]))) return index;
        }

        return -1;
    }

    private static (string Word, int Sign)[] Lexicon(FactKind kind) => kind switch
    {
        FactKind.Change or FactKind.AverageChange => OverTime,
        FactKind.Gap => AgainstOthers,
        FactKind.RankChange => OfRanks,
        _ => [],
    };
}
