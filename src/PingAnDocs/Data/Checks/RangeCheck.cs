namespace PingAnDocs.Data.Checks;

/// <summary>Checks that percentages lie between 0 and 100, that scores are not negative, and that decimals are plausible.</summary>
internal static class RangeCheck
{
    private const int UsualDecimals = 4;

    public static IEnumerable<Diagnostic> Of(Indicator indicator) =>
        Levels(indicator).SelectMany(datum => Of(datum, indicator.Unit));

    /// <summary>Sub-unit values carry the unit of the wave's first indicator.</summary>
    public static IEnumerable<Diagnostic> OfSubunits(Wave wave, Subunits subunits) =>
        wave.Indicators.Count == 0
            ? []
            : subunits.Items.SelectMany(item => Given(item.Value, item.Previous)).SelectMany(datum => Of(datum, wave.Indicators[0].Unit));

    private static IEnumerable<Datum> Levels(Indicator indicator) =>
        Given(indicator.Value, indicator.Previous)
            .Concat(indicator.Averages.Values)
            .Concat(indicator.PreviousAverages.Values)
            .Concat(indicator.History.Select(past => past.Value));

    private static IEnumerable<Datum> Given(Datum? value, Datum? previous) => new[] { value, previous }.OfType<Datum>();

    private static IEnumerable<Diagnostic> Of(Datum datum, string unit)
    {
        if (unit == "%" && datum.Value is < 0 or > 100)
            yield return DataFault.Error(DataCodes.PercentOutOfRange, datum.Place, "百分率应当在0至100之间。") with { Found = FigureText.AsWritten(datum), Expected = "0至100" };
        if (unit != "%" && datum.Value < 0)
            yield return DataFault.Warning(DataCodes.NegativeScore, datum.Place, "得分或指数是负数，请核对。") with { Found = FigureText.AsWritten(datum) };
        if (unit == "%" && datum.Value.Scale > UsualDecimals)
            yield return DataFault.Note(DataCodes.UnusualDecimals, datum.Place, $"百分率的小数超过{UsualDecimals}位，请核对是否按公布的数字填写。") with { Found = FigureText.AsWritten(datum) };
    }
}
