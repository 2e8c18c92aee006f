namespace PingAnDocs.Data.Checks;

/// <summary>Where the unit's own value is withheld, every average plus its gap must give the same value.</summary>
internal static class ImpliedValueCheck
{
    public static IEnumerable<Diagnostic> Of(Survey survey, Indicator indicator)
    {
        if (indicator.Value is not null) yield break;
        (Comparator Comparator, Datum Average, Datum Gap)[] pairs =
        [
            .. survey.Comparators
                .Where(comparator => indicator.Averages.ContainsKey(comparator.Key) && indicator.Gaps.ContainsKey(comparator.Key))
                .Select(comparator => (comparator, indicator.Averages[comparator.Key], indicator.Gaps[comparator.Key])),
        ];
        foreach ((Comparator comparator, Datum average, Datum gap) in pairs)
        {
            if (indicator.Unit == "%" && average.Value + gap.Value is < 0 or > 100)
                yield return DataFault.Warning(DataCodes.ImpliedValueOutOfRange, gap.Place, "由平均值和差距推算，本单位的数值不在0至100之间，请核对。")
                    with { Found = FigureText.Sum(average.Value, gap.Value) };
        }

        foreach ((Comparator comparator, Datum average, Datum gap) in pairs.Skip(1))
        {
            if (Compare(pairs[0], (comparator, average, gap)) is { } diagnostic) yield return diagnostic;
        }
    }

    private static Diagnostic? Compare((Comparator Comparator, Datum Average, Datum Gap) first, (Comparator Comparator, Datum Average, Datum Gap) other)
    {
        decimal expected = first.Average.Value + first.Gap.Value;
        decimal found = other.Average.Value + other.Gap.Value;
        if (expected == found) return null;
        bool rounding = Math.Abs(expected - found) <= LastPlace.Coarsest(expected, found, other.Gap.Value, first.Gap.Value);
        Diagnostic diagnostic = rounding
            ? DataFault.Note(DataCodes.ImpliedValueRounding, other.Gap.Place, $"由{first.Comparator.Name}、{other.Comparator.Name}平均推算的本单位数值相差末位一个单位，按四舍五入误差处理。")
            : DataFault.Warning(DataCodes.ImpliedValueDiffers, other.Gap.Place, $"由{first.Comparator.Name}、{other.Comparator.Name}平均推算的本单位数值不一致，请核对平均值和差距。");
        return diagnostic with
        {
            Found = $"{other.Comparator.Name}：{FigureText.Sum(other.Average.Value, other.Gap.Value)}",
            Expected = $"{first.Comparator.Name}：{FigureText.Sum(first.Average.Value, first.Gap.Value)}",
        };
    }
}
