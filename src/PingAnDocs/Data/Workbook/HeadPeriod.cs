namespace PingAnDocs.Data.Workbook;

/// <summary>The year a head names beside a scope, in whatever order: 去年全市位次, 全市上年位次, 今年全市位次.</summary>
internal static class HeadPeriod
{
    private static readonly string[] Now = ["本年度", "本年", "今年", "当年", "本期"];
    private static readonly string[] Before = ["上年度", "上年", "去年", "上期"];

    private static readonly (FigureKind Now, FigureKind Before)[] Kinds =
        [(FigureKind.Position, FigureKind.PreviousPosition), (FigureKind.Average, FigureKind.PreviousAverage)];

    /// <summary>The kind in that year, and the scope without the year.</summary>
    public static (FigureKind Kind, string Scope) Of(FigureKind kind, string scope)
    {
        var pair = Array.Find(Kinds, pair => pair.Now == kind || pair.Before == kind);
        if (pair == default) return (kind, scope);
        if (Without(scope, Before) is { } earlier) return (pair.Before, earlier);
        return (kind, Without(scope, Now) ?? scope);
    }

    private static string? Without(string scope, string[] words)
    {
        foreach (var word in words)
        {
            if (scope.StartsWith(word, StringComparison.Ordinal)) return scope[word.Length..];
            if (scope.EndsWith(word, StringComparison.Ordinal)) return scope[..^word.Length];
        }

        return null;
    }
}
