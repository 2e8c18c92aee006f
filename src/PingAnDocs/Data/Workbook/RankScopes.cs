namespace PingAnDocs.Data.Workbook;

/// <summary>Gives ranks whose heads name no scope the one they must have: that of the indicator's other ranks, else that of the survey.</summary>
internal static class RankScopes
{
    /// <summary>The heads of one indicator, each rank with its scope; none where it cannot be seen.</summary>
    public static List<(FormHead Head, FigureHead Figure)> Fill(IReadOnlyList<(FormHead Head, FigureHead Figure)> heads, string scope)
    {
        var only = heads.Select(head => head.Figure).Where(figure => figure is { IsRanking: true, Scope.Length: > 0 }).Select(figure => figure.Scope).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : "";
        return [.. heads.Select(head => (head.Head, new[] { only, scope }.Select(wanted => Filled(head.Figure, wanted, heads)).OfType<FigureHead>().FirstOrDefault() ?? head.Figure))];
    }

    /// <summary>The same for what all counties share.</summary>
    public static FormIndicator Fill(FormIndicator indicator, string scope) => scope.Length == 0 ? indicator
        : indicator with { Shared = [.. indicator.Shared.Select(shared => shared with { Head = Filled(shared.Head, scope, []) ?? shared.Head })] };

    private static FigureHead? Filled(FigureHead figure, string scope, IReadOnlyList<(FormHead, FigureHead Figure)> others) =>
        figure is { IsRanking: true, Scope.Length: 0 } && scope.Length > 0 && figure with { Scope = scope } is var filled && others.All(other => other.Figure != filled) ? filled : null;
}
