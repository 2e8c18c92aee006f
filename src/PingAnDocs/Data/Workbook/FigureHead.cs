namespace PingAnDocs.Data.Workbook;

/// <summary>The head of a column of figures, understood.</summary>
/// <param name="Kind">What the column holds.</param>
/// <param name="Scope">Whom it compares with, where it ranks, or which period it is of; empty when neither.</param>
internal sealed record FigureHead(FigureKind Kind, string Scope)
{
    private static readonly (FigureKind Kind, string[] Words)[] Alone =
    [
        (FigureKind.Value, ["值", "本期", "数值", "本年", "得分", "本期值", "本年值", "本年度", "测评值", "测评结果"]),
        (FigureKind.Previous, ["上年", "上期", "上年值", "上年同期", "基期", "上期值", "上年度", "去年", "去年同期"]),
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

    /// <summary>True for figures that are the same for all counties.</summary>
    public bool IsShared => SharedKinds.Contains(Kind);

    /// <summary>True for ranks and numbers of units: they never are percentages.</summary>
    public bool IsCount => CountKinds.Contains(Kind);

    /// <summary>The head; null when its words are unknown.</summary>
    public static FigureHead? Parse(string text)
    {
        var plain = HeadText.Plain(text);
        foreach (var (kind, words) in Alone)
            if (words.Contains(plain)) return new FigureHead(kind, "");
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
        return scope.Length == 0 && !Rankings.Contains(kind) ? null : new FigureHead(kind, scope);
    }
}
