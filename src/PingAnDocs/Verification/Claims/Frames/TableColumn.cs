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
    private static readonly string[] Moving = ["变化", "升降", "增减", "变动", "涨跌", "进退", "增幅", "降幅"];

    // Heads under which an indicator's own value stands.
    private static readonly string[] Values = ["得分", "分值", "分数", "率", "度", "值", "成绩", "结果", "本年", "今年", "本期", "当年", "上年", "去年", "上期", "同期", "我县", "我市", "我区", "我镇", "我旗", "上半年", "下半年", "季度", "20"];

    /// <summary>True when the head says what its figures are.</summary>
    public bool IsKnown { get; init; }

    /// <summary>True when the head names a time or a change and nothing else.</summary>
    public bool IsBare { get; init; }

    /// <summary>True when the column holds names.</summary>
    public bool IsName { get; init; }

    /// <summary>True when its figures carry a sign or a direction word.</summary>
    public bool IsSigned => Kind is ClaimKind.Change or ClaimKind.Gap or ClaimKind.AverageChange or ClaimKind.RankChange;

    public static TableColumn Of(List<Token> tokens, string text, Hearing hearing)
    {
        var comparator = tokens.FirstOrDefault(token => token.Sense == Sense.Comparator);
        var indicator = tokens.FirstOrDefault(token => token.Sense == Sense.Indicator);
        var moves = Has(tokens, Sense.OverTime) || Has(tokens, Sense.Than) || Has(tokens, Sense.SincePast) || Has(tokens, Sense.OfRank) || Array.Exists(Moving, word => text.Contains(word, StringComparison.Ordinal));
        var isRank = Has(tokens, Sense.Place) || text.Contains("排序", StringComparison.Ordinal);
        var past = Has(tokens, Sense.Past) && !moves;
        var kind = isRank ? moves ? ClaimKind.RankChange : ClaimKind.Rank
            : comparator.Word is not null ? Compared(tokens, comparator, moves)
            : Has(tokens, Sense.Apart) || Has(tokens, Sense.Gap) ? ClaimKind.Gap
            : moves ? ClaimKind.Change : ClaimKind.Value;
        var key = comparator.Word is null ? "" : isRank ? comparator.Word.Text : comparator.Word.Names[0];
        return new TableColumn(kind, indicator.Word is null ? "" : hearing.Resolve(indicator.Word), key, past, UnitOf(text))
        {
            IsKnown = kind != ClaimKind.Value || indicator.Word is not null || UnitOf(text).Length > 0 || Array.Exists(Values, word => text.Contains(word, StringComparison.Ordinal)),
            IsBare = comparator.Word is null && indicator.Word is null && !isRank && (past || moves),
            IsName = kind == ClaimKind.Value && (text.Contains("单位", StringComparison.Ordinal) || text.Contains("名称", StringComparison.Ordinal) || text is "指标" or "序号"),
        };
    }

    /// <summary>The column as the one before it makes it understood.</summary>
    public TableColumn After(TableColumn? before) => before switch
    {
        { Kind: ClaimKind.Rank } when IsBare && Kind == ClaimKind.Value => this with { Kind = ClaimKind.Rank, Comparator = before.Comparator, Earlier = true },
        { Kind: ClaimKind.Rank, Earlier: true } when IsBare && Kind == ClaimKind.Change => this with { Kind = ClaimKind.RankChange, Comparator = before.Comparator },
        // 全市平均, 相差: from what stands in the column before.
        { Kind: ClaimKind.Average } when Kind == ClaimKind.Gap && Comparator.Length == 0 => this with { Comparator = before.Comparator },
        _ => this,
    };

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
