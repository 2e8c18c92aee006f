namespace PingAnDocs.Data.Checks;

/// <summary>Checks earlier values: each period once, and agreeing with this and the last period's value.</summary>
internal static class HistoryCheck
{
    public static IEnumerable<Diagnostic> Of(Wave wave, Indicator indicator)
    {
        foreach (PastValue twin in Repeated.In(indicator.History, past => past.Period))
            yield return DataFault.Error(DataCodes.HistoryTwice, twin.Value.Place, $"历史数据中“{twin.Period}”出现了两次。") with { Found = twin.Period, Hint = "请删去重复的一项。" };

        foreach (PastValue past in indicator.History)
        {
            if (past.Period == wave.Period && indicator.Value is { } value && value.Value != past.Value.Value)
                yield return Differs(past, value, "本期数值");
            if (YearOnYear(indicator) && past.Period == PeriodText.YearBefore(wave.Period) && indicator.Previous is { } previous && previous.Value != past.Value.Value)
                yield return Differs(past, previous, "上期数值");
        }
    }

    private static bool YearOnYear(Indicator indicator) => indicator.Base.StartsWith("上年", StringComparison.Ordinal);

    private static Diagnostic Differs(PastValue past, Datum other, string noun) =>
        DataFault.Warning(DataCodes.HistoryDiffers, past.Value.Place, $"历史数据中“{past.Period}”的数值与{noun}不同。")
            with { Found = FigureText.AsWritten(past.Value), Expected = FigureText.Of(other.Value), Hint = "请核对两处。" };
}
