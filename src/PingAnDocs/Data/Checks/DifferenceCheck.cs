namespace PingAnDocs.Data.Checks;

/// <summary>Holds every given difference against the two figures it is the difference of.</summary>
internal static class DifferenceCheck
{
    private static readonly DifferenceWords Change = new("升降幅度", "本期减上期", DataCodes.ChangeSign, DataCodes.ChangeRounding, DataCodes.ChangeDiffers);

    public static IEnumerable<Diagnostic> Of(Survey survey, Indicator indicator) =>
        All(survey, indicator).Where(diagnostic => diagnostic is not null).Select(diagnostic => diagnostic!);

    private static IEnumerable<Diagnostic?> All(Survey survey, Indicator indicator)
    {
        yield return Compare(indicator.Change, indicator.Value, indicator.Previous, Change);
        foreach (Comparator comparator in survey.Comparators)
        {
            Datum? average = indicator.Averages.GetValueOrDefault(comparator.Key);
            yield return Compare(indicator.Gaps.GetValueOrDefault(comparator.Key), indicator.Value, average, Gap(comparator));
            yield return Compare(
                indicator.AverageChanges.GetValueOrDefault(comparator.Key), average, indicator.PreviousAverages.GetValueOrDefault(comparator.Key), AverageChange(comparator));
        }
    }

    private static DifferenceWords Gap(Comparator comparator) =>
        new($"与{comparator.Name}平均的差距", $"本期减{comparator.Name}平均值", DataCodes.GapSign, DataCodes.GapRounding, DataCodes.GapDiffers);

    private static DifferenceWords AverageChange(Comparator comparator) => new(
        $"{comparator.Name}平均的升降幅度",
        $"{comparator.Name}本期平均值减上期平均值",
        DataCodes.AverageChangeSign,
        DataCodes.AverageChangeRounding,
        DataCodes.AverageChangeDiffers);

    private static Diagnostic? Compare(Datum? given, Datum? minuend, Datum? subtrahend, DifferenceWords words)
    {
        if (given is null || minuend is null || subtrahend is null) return null;
        decimal computed = minuend.Value - subtrahend.Value;
        if (computed == given.Value) return null;
        bool contradicts = Math.Sign(computed) * Math.Sign(given.Value) < 0;
        decimal slack = LastPlace.Coarsest(given.Value, minuend.Value, subtrahend.Value);
        Diagnostic diagnostic = contradicts
            ? DataFault.Error(words.SignCode, given.Place, $"“{words.Noun}”与计算结果正负相反。") with { Hint = "请核对正负号和三个数字。" }
            : Math.Abs(computed - given.Value) <= slack
                ? DataFault.Note(words.RoundingCode, given.Place, $"“{words.Noun}”与计算结果相差末位一个单位，按四舍五入误差处理，以给出的为准。")
                : DataFault.Warning(words.DiffersCode, given.Place, $"“{words.Noun}”与计算结果不符。") with { Hint = "请核对三个数字；不改则以给出的为准。" };
        return diagnostic with
        {
            Found = FigureText.Signed(given.Written),
            Expected = $"{FigureText.Signed(computed)}（{words.Formula}：{FigureText.Of(minuend.Value)} − {FigureText.Of(subtrahend.Value)}）",
        };
    }
}
