namespace PingAnDocs.Data.Checks;

/// <summary>Checks ranks against the number of ranked units, and that each scope is named and ranked once.</summary>
internal static class RankCheck
{
    public static IEnumerable<Diagnostic> Of(Indicator indicator)
    {
        foreach (Rank twin in Repeated.In(indicator.Ranks.Where(rank => rank.Scope.Length > 0), rank => rank.Scope))
            yield return DataFault.Warning(DataCodes.RankScopeTwice, twin.Position.Place, $"同一指标在“{twin.Scope}”的排名写了两次。") with { Found = twin.Scope, Hint = "请只保留一个。" };

        foreach (Diagnostic diagnostic in indicator.Ranks.SelectMany(Of))
            yield return diagnostic;
    }

    private static IEnumerable<Diagnostic> Of(Rank rank)
    {
        if (string.IsNullOrWhiteSpace(rank.Scope))
            yield return ScopeMissing(rank.Position.Place);
        if (rank.Position.Value > rank.Of?.Value)
            yield return DataFault.Error(DataCodes.RankBeyondField, rank.Position.Place, "位次大于参评总数。") with { Found = FigureText.Of(rank.Position.Value), Expected = $"1至{FigureText.Of(rank.Of.Value)}" };
        if (rank.Previous?.Value > rank.Of?.Value)
            yield return DataFault.Warning(DataCodes.PreviousRankBeyondField, rank.Previous!.Place, "上期位次大于本期参评总数，请核对。")
                with { Found = FigureText.Of(rank.Previous.Value), Expected = $"1至{FigureText.Of(rank.Of!.Value)}", Hint = "上期参评总数不同时可以不改。" };
    }

    private static Diagnostic ScopeMissing(SourcePlace place) => DataFault.Warning(DataCodes.RankScopeMissing, place, "排名没有写范围，读者不知道是在哪里的位次。") with
    {
        Expected = "排名的范围",
        Hint = place.IsCell ? "列名请写成“全市排名”，或者在“调查”表的“排名范围”写“全市”。" : EitherInput.Hint("请写明范围，如全市", "列名写“全市位次”", "scope"),
    };
}
