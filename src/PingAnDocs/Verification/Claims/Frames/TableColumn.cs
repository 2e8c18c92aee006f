using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>What a column's head says of its cells.</summary>
/// <param name="Kind">What the figures are.</param>
/// <param name="Subject">Indicator named in the head; empty for none.</param>
/// <param name="Comparator">Comparator or scope of the ranking; empty for none.</param>
/// <param name="Earlier">True for figures of the base period.</param>
/// <param name="Unit">Unit in the head's brackets; empty for none.</param>
internal sealed record TableColumn(ClaimKind Kind, string Subject, string Comparator, bool Earlier, string Unit)
{
    /// <summary>True when the column holds names.</summary>
    public bool IsName { get; init; }

    /// <summary>True when its figures carry a sign or a direction word.</summary>
    public bool IsSigned => Kind is ClaimKind.Change or ClaimKind.Gap or ClaimKind.AverageChange or ClaimKind.RankChange;

    public static TableColumn Of(List<Token> tokens, string text, Hearing hearing)
    {
        var comparator = tokens.FirstOrDefault(token => token.Sense == Sense.Comparator);
        var indicator = tokens.FirstOrDefault(token => token.Sense == Sense.Indicator);
        var moves = Has(tokens, Sense.OverTime) || Has(tokens, Sense.Than) || Has(tokens, Sense.SincePast) || Has(tokens, Sense.OfRank) || text.Contains("变化", StringComparison.Ordinal) || text.Contains("升降", StringComparison.Ordinal);
        var isRank = Has(tokens, Sense.Place);
        var past = Has(tokens, Sense.Past) && !moves;
        var kind = isRank ? moves ? ClaimKind.RankChange : ClaimKind.Rank
            : comparator.Word is not null ? Compared(tokens, comparator, moves)
            : moves ? ClaimKind.Change : ClaimKind.Value;
        var key = comparator.Word is null ? "" : isRank ? comparator.Word.Text : comparator.Word.Names[0];
        return new TableColumn(kind, indicator.Word is null ? "" : hearing.Resolve(indicator.Word), key, past, UnitOf(text))
        {
            IsName = kind == ClaimKind.Value && (text.Contains("单位", StringComparison.Ordinal) || text.Contains("名称", StringComparison.Ordinal) || text is "指标" or "序号"),
        };
    }

    private static ClaimKind Compared(List<Token> tokens, Token comparator, bool moves) =>
        Has(tokens, Sense.AgainstOthers) || Has(tokens, Sense.Gap) || tokens.Exists(token => token.Sense == Sense.Than && token.End <= comparator.Start) ? ClaimKind.Gap
        : moves ? ClaimKind.AverageChange : ClaimKind.Average;

    private static bool Has(List<Token> tokens, Sense sense) => tokens.Exists(token => token.Sense == sense);

    private static string UnitOf(string head)
    {
        foreach (var unit in new[] { "个百分点", "百分点", "%", "％", "分", "位" })
        {
            if (head.Contains($"（{unit}）", StringComparison.Ordinal) || head.Contains($"({unit})", StringComparison.Ordinal)) return unit;
        }

        return "";
    }
}
