namespace PingAnDocs.Data.Batch;

/// <summary>The average of a comparator is one number for the whole batch: whoever gives another has mistyped it.</summary>
internal sealed class SharedAverages
{
    private readonly Tallies<(string Wave, string Indicator, string Comparator, string Member)> tallies = new();

    public void Add(Survey survey)
    {
        foreach (var (key, datum, _) in Of(survey)) tallies.Add(key, datum.Value);
    }

    public IEnumerable<Diagnostic> Check(Survey survey) =>
        from average in Of(survey)
        let tally = tallies.Of(average.Key)
        where tally is { IsUnanimous: false }
        from diagnostic in Compare(average.Key.Indicator, average.Datum, average.Comparator, tally)
        select diagnostic;

    private static IEnumerable<Diagnostic> Compare(string indicator, Datum datum, Comparator comparator, Tally tally)
    {
        if (tally.Majority is { } majority)
        {
            if (datum.Value == majority) yield break;
            // Several counties of another city may rightly share another average of their city.
            if (!BatchScope.IsShared(comparator.Key) && tally.Of(datum.Value) > 1) yield break;
            var code = BatchScope.IsShared(comparator.Key) ? DataCodes.AverageUnlikeOthers : DataCodes.CityAverageUnlikeOthers;
            var start = BatchScope.IsShared(comparator.Key) ? DataFault.Error(code, datum.Place, "") : DataFault.Warning(code, datum.Place, "");
            yield return start with
            {
                Message = $"“{indicator}”的{comparator.Name}平均水平与同批其他文件不同。", Found = FigureText.Of(datum.Value), Expected = FigureText.Of(majority),
                Hint = "同一次调查的平均水平各县应当一样，请核对是哪一份抄错了。",
            };
        }
        else if (BatchScope.IsShared(comparator.Key))
        {
            yield return DataFault.Warning(DataCodes.AveragesDisagree, datum.Place, $"同批文件给出的“{indicator}”{comparator.Name}平均水平不一致，又看不出以哪个为准。")
                with { Found = FigureText.Of(datum.Value), Hint = "请对照公布的结果逐份核对。" };
        }
    }

    private static IEnumerable<((string Wave, string Indicator, string Comparator, string Member) Key, Datum Datum, Comparator Comparator)> Of(Survey survey) =>
        from wave in survey.Waves
        from indicator in wave.Indicators
        from member in new[] { ("averages", indicator.Averages), ("previousAverages", indicator.PreviousAverages), ("averageChanges", indicator.AverageChanges) }
        from average in member.Item2
        let comparator = survey.Comparators.FirstOrDefault(item => item.Key == average.Key) ?? new Comparator(average.Key, average.Key)
        select ((wave.Name, indicator.Name, average.Key, member.Item1), average.Value, comparator);
}
