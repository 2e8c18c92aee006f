namespace PingAnDocs.Data.Checks;

/// <summary>Checks one wave: that it has indicators, each once and each with something to say.</summary>
internal static class WaveCheck
{
    public static IEnumerable<Diagnostic> Of(Wave wave)
    {
        if (OuterBlanks.In(wave.Name, wave.Place, "调查名称") is { } blanks) yield return blanks;
        if (wave.Indicators.Count == 0)
            yield return DataFault.Warning(DataCodes.NoIndicators, wave.Place, "这次调查没有指标，讲话中不会提到。") with { Expected = "indicators中至少有一个指标" };

        foreach (Indicator twin in Repeated.In(wave.Indicators.Where(indicator => indicator.Name.Length > 0), indicator => $"{indicator.Group}\n{indicator.Name}"))
            yield return DataFault.Error(DataCodes.IndicatorTwice, twin.Place, $"同一次调查中指标“{twin.Name}”出现了两次。") with { Found = twin.Name, Hint = "请删去重复的一项，或更正名称。" };

        foreach (Diagnostic diagnostic in wave.Indicators.SelectMany(indicator => OfIndicator(indicator, ToldByUnits(wave, indicator))))
            yield return diagnostic;
    }

    // The units below are results of the first indicator: it is told through them.
    private static bool ToldByUnits(Wave wave, Indicator indicator) => wave.Indicators[0] == indicator && wave.Subunits is { Items.Count: > 0 };

    private static IEnumerable<Diagnostic> OfIndicator(Indicator indicator, bool toldByUnits)
    {
        if (OuterBlanks.In(indicator.Name, indicator.Place, "指标名称") is { } blanks) yield return blanks;
        if (OuterBlanks.In(indicator.Group, indicator.Place, "指标组名称") is { } groupBlanks) yield return groupBlanks;
        if (!toldByUnits && !indicator.SaysSomething)
            yield return DataFault.Warning(DataCodes.NoFigure, indicator.Place, $"指标“{indicator.Name}”没有可用的数据，讲话中不会提到。") with { Hint = "请补上数据，或删去这个指标。" };
    }
}
