namespace PingAnDocs.Data.Checks;

/// <summary>Holds a published standing against the gap, given or computable.</summary>
internal static class StandingCheck
{
    public static IEnumerable<Diagnostic> Of(Survey survey, Indicator indicator) =>
        from comparator in survey.Comparators
        where indicator.Standings.ContainsKey(comparator.Key)
        let standing = indicator.Standings[comparator.Key]
        let gap = Gap(indicator, comparator.Key)
        where gap is not null && Math.Sign(gap.Value) != (int)standing
        select DataFault.Error(DataCodes.StandingAgainstGap, indicator.Place, $"与{comparator.Name}平均的高低结论和差距矛盾。") with
        {
            Found = $"standing写的是{Word(standing)}",
            Expected = $"差距{FigureText.Signed(gap.Value)}，应当是{Word((Standing)Math.Sign(gap.Value))}",
            Hint = "请核对两处，或删去standing。",
        };

    private static decimal? Gap(Indicator indicator, string key) =>
        indicator.Gaps.TryGetValue(key, out Datum? given) ? given.Value
        : indicator.Averages.TryGetValue(key, out Datum? average) ? indicator.Value?.Value - average.Value
        : null;

    private static string Word(Standing standing) => standing switch
    {
        Standing.Above => "above（高于）",
        Standing.Below => "below（低于）",
        _ => "equal（持平）",
    };
}
