namespace PingAnDocs.Data.Workbook;

/// <summary>The head of a column of figures, understood.</summary>
/// <param name="Kind">What the column holds.</param>
/// <param name="Scope">Whom it compares with, where it ranks, or which period it is of; empty when neither.</param>
internal sealed record FigureHead(FigureKind Kind, string Scope)
{
    private static readonly (FigureKind Kind, string[] Words)[] Alone =
    [
        (FigureKind.Value, ["值", "本期", "数值", "本年", "今年", "当年", "得分", "本期值", "本年值", "今年值", "本年度", "测评值", "测评结果"]),
        (FigureKind.Previous, ["上年", "上期", "上年值", "上年同期", "基期", "上期值", "上年度", "去年值", "去年", "去年同期"]),
        (FigureKind.Change, ["变化", "升降", "同比", "比上年", "较上年", "增减", "升降幅度", "变化幅度", "比上年变化", "较上年变化", "比上年增减", "较上年增减", "同比变化", "同比增减"]),
    ];

    // The longer form comes before the shorter one it contains.
    private static readonly (FigureKind Kind, string Start, string End)[] Around =
    [
        (FigureKind.Gap, "与", "差距"),
        (FigureKind.Gap, "与", "差"),
        (FigureKind.Standing, "比", "高低"),
        (FigureKind.AverageChange, "", "平均变化"),
        (FigureKind.PreviousAverage, "上年", "平均"),
        (FigureKind.PreviousAverage, "上期", "平均"),
        (FigureKind.Average, "", "平均"),
        (FigureKind.PreviousPosition, "上年", "位次"),
        (FigureKind.PreviousPosition, "上期", "位次"),
        (FigureKind.PreviousPosition, "上年", "排名"),
        (FigureKind.Position, "", "位次"),
        (FigureKind.Position, "", "排名"),
        (FigureKind.PreviousPosition, "上年", "名次"),
        (FigureKind.Position, "", "名次"),
        (FigureKind.Field, "", "参评数"),
        (FigureKind.Field, "", "参评"),
        (FigureKind.Tied, "", "并列"),
        (FigureKind.History, "历史", ""),
    ];

    private static readonly FigureKind[] SharedKinds = [FigureKind.Average, FigureKind.AverageChange, FigureKind.PreviousAverage, FigureKind.Field];
    private static readonly FigureKind[] CountKinds = [FigureKind.Position, FigureKind.PreviousPosition, FigureKind.Field];

    private static readonly FigureKind[] Rankings = [.. CountKinds, FigureKind.Tied];

    // What a scope ends with: the units ranked are places, or a class of places.
    private const string Places = "国省州盟市县区旗镇乡组类片级内地";

    /// <summary>What one may write under an indicator, as the form writes it.</summary>
    public static IReadOnlyList<string> Examples { get; } =
        ["值", "上年", "变化", "与全省差", "与全市差", "全市位次", "上年全市位次", "全市参评数", "全市并列", "比全省高低", "全省平均", "全市平均", "历史2023年度"];

    /// <summary>True for figures that are the same for all counties.</summary>
    public bool IsShared => SharedKinds.Contains(Kind);

    /// <summary>True for ranks and numbers of units: they never are percentages.</summary>
    public bool IsCount => CountKinds.Contains(Kind);

    /// <summary>True for all that tells of a rank.</summary>
    public bool IsRanking => Rankings.Contains(Kind);

    /// <summary>False when what should be a scope may well be the name of an indicator: 某某率排名 in a table without it.</summary>
    public bool MayStandAlone => Scope.Length == 0 || !(IsRanking || IsShared) || Places.Contains(Scope[^1], StringComparison.Ordinal);

    /// <summary>True when the scope names an indicator: nobody is ranked in one.</summary>
    public bool NamesOneOf(IEnumerable<string> indicators) =>
        Scope.Length > 0 && indicators.Select(HeadText.Plain).Any(name => name.Length > 1 && Scope.Contains(name, StringComparison.Ordinal));

    /// <summary>The head; null when its words are unknown.</summary>
    public static FigureHead? Parse(string text)
    {
        var plain = HeadText.Plain(text);
        foreach (var (kind, words) in Alone)
            if (words.Contains(plain)) return new FigureHead(kind, "");
        plain = plain.Replace("上年度", "上年", StringComparison.Ordinal);
        foreach (var (kind, start, end) in Around)
            if (plain.Length >= start.Length + end.Length && plain.StartsWith(start, StringComparison.Ordinal) && plain.EndsWith(end, StringComparison.Ordinal))
                return Scoped(kind, plain[start.Length..^end.Length]);
        return null;
    }

    /// <summary>The head as the form writes it.</summary>
    public string Text => Alone.Where(form => form.Kind == Kind).Select(form => form.Words[0])
        .Concat(Around.Where(form => form.Kind == Kind && form.End != "差距").Select(form => form.Start + Scope + form.End)).First();

    private static FigureHead? Scoped(FigureKind kind, string scope)
    {
        if (kind is FigureKind.Gap or FigureKind.Standing && scope.Length > 2 && scope.EndsWith("平均", StringComparison.Ordinal)) scope = scope[..^2];
        (kind, scope) = HeadPeriod.Of(kind, scope);
        return scope.Length == 0 && !Rankings.Contains(kind) ? null : new FigureHead(kind, scope);
    }
}
