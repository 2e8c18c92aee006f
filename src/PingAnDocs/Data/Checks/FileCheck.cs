using System.Globalization;

namespace PingAnDocs.Data.Checks;

/// <summary>Checks a survey file as a whole: its waves and whose results they are.</summary>
internal static class FileCheck
{
    public static IEnumerable<Diagnostic> Of(Survey survey) =>
        Waves(survey).Concat(Unit(survey.Unit)).Concat(Periods(survey));

    private static IEnumerable<Diagnostic> Waves(Survey survey)
    {
        if (survey.Waves.Count == 0)
            yield return DataFault.Error(DataCodes.NoSurveys, SourcePlace.WholeFile(survey.Source.Name), "文件里没有任何调查，无法起草讲话。") with { Expected = "surveys中至少有一次调查" };

        if (survey.Waves.Count > 0 && !survey.Waves.Any(HasResults))
            yield return DataFault.Error(DataCodes.NothingToReport, survey.Waves[0].Place, "没有一个指标有可用的数据，无从通报。") with { Expected = "至少一个指标有得分、变化、差值、比较或者位次" };

        foreach (Wave twin in Repeated.In(survey.Waves, wave => wave.Id))
            yield return DataFault.Error(DataCodes.WaveIdTwice, twin.Place, $"两次调查的编号都是“{twin.Id}”。") with { Found = twin.Id, Hint = "请给每次调查不同的id，或不写id。" };

        foreach (Wave twin in Repeated.In(survey.Waves.Where(wave => wave.Name.Length > 0), wave => wave.Name))
            yield return DataFault.Warning(DataCodes.WaveNameTwice, twin.Place, $"两次调查的名称都是“{twin.Name}”，文中无法区分。") with { Found = twin.Name, Hint = "请核对是否重复，或改写名称。" };
    }

    private static bool HasResults(Wave wave) => wave.Indicators.Any(indicator => indicator.SaysSomething) || wave.Subunits is not null;

    private static IEnumerable<Diagnostic> Unit(SurveyUnit unit)
    {
        if (OuterBlanks.In(unit.Name, unit.Place, "单位名称") is { } blanks) yield return blanks;
        if (UnitNaming.Contradicts(unit.Name, unit.Level))
            yield return DataFault.Warning(DataCodes.LevelAgainstName, unit.Place, $"单位名称与层级不一致，文中将自称“{unit.Self}”。")
                with { Found = unit.Name, Hint = "请核对level，或写明self。" };
    }

    // A survey of next year read out this year is a slip of the pen in one of the two.
    private static IEnumerable<Diagnostic> Periods(Survey survey) =>
        from wave in survey.Waves
        where survey.Occasion.Date is { } date && PeriodText.Year(wave.Period) is { } year && year > date.Year
        select DataFault.Warning(DataCodes.PeriodAfterOccasion, wave.Place, "调查时期晚于讲话日期，请核对。")
            with { Found = $"{wave.Period}，讲话日期{survey.Occasion.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" };
}
