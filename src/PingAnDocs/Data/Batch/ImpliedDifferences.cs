namespace PingAnDocs.Data.Batch;

/// <summary>
/// Two gaps of one indicator imply how far two averages are apart, and that is the same for every county:
/// one county unlike all others has mistyped a gap.
/// </summary>
internal sealed class ImpliedDifferences
{
    private readonly Tallies<(string Wave, string Indicator, string Wider, string Nearer)> tallies = new();

    public void Add(Survey survey)
    {
        foreach (var (key, value, _) in Of(survey)) tallies.Add(key, value);
    }

    public IEnumerable<Diagnostic> Check(Survey survey) =>
        from implied in Of(survey)
        where tallies.Of(implied.Key)?.Majority is { } majority && Math.Abs(implied.Value - majority) > Rounding(implied.Value)
        let usual = tallies.Of(implied.Key)!.Majority!.Value
        select DataFault.Warning(DataCodes.ImpliedDifferenceUnlikeOthers, implied.Gap.Place, $"由“{implied.Key.Indicator}”的两个差距推算，两个平均水平之差与同批其他文件不同。") with
        {
            Found = FigureText.Of(implied.Value), Expected = FigureText.Of(usual), Hint = "多半是其中一个差距抄错了数字或正负号，请核对。",
        };

    // Each of the two gaps may be rounded by one unit of the last place.
    private static decimal Rounding(decimal value) => 2 * new decimal(1, 0, 0, isNegative: false, value.Scale);

    private static IEnumerable<((string Wave, string Indicator, string Wider, string Nearer) Key, decimal Value, Datum Gap)> Of(Survey survey) =>
        from wave in survey.Waves
        from indicator in wave.Indicators
        from wider in indicator.Gaps
        from nearer in indicator.Gaps
        where string.CompareOrdinal(wider.Key, nearer.Key) > 0
        select ((wave.Name, indicator.Name, wider.Key, nearer.Key), wider.Value.Value - nearer.Value.Value, wider.Value);
}
