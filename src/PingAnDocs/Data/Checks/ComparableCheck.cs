namespace PingAnDocs.Data.Checks;

/// <summary>Notes comparisons over time that are suppressed because the questionnaire changed, and questions changes too large to believe.</summary>
internal static class ComparableCheck
{
    private const decimal Unbelievable = 50m;

    public static IEnumerable<Diagnostic> Of(Indicator indicator)
    {
        if (!indicator.Comparable && Given(indicator) is { Length: > 0 } given)
            yield return DataFault.Note(DataCodes.NotComparable, indicator.Place, $"指标“{indicator.Name}”已注明不可比，与往期比较的数据不写入讲话。") with { Found = given };

        if (indicator is { Comparable: true, Unit: "%", Change: { } change } && Math.Abs(change.Value) > Unbelievable)
            yield return DataFault.Warning(DataCodes.HugeChange, change.Place, $"升降超过{FigureText.Of(Unbelievable)}个百分点，请核对是否填错，或口径是否变化。")
                with { Found = FigureText.Signed(change.Value), Hint = "口径变化时请写\"comparable\": false。" };
    }

    private static string Given(Indicator indicator) => string.Join('、', new[]
    {
        indicator.Change is null ? "" : "change",
        indicator.Previous is null ? "" : "previous",
        indicator.AverageChanges.Count == 0 ? "" : "averageChanges",
        indicator.PreviousAverages.Count == 0 ? "" : "previousAverages",
        indicator.Ranks.Any(rank => rank.Previous is not null) ? "ranks.previous" : "",
    }.Where(name => name.Length > 0));
}
