namespace PingAnDocs.Writing.Overview;

/// <summary>What makes figures of several counties comparable: the same indicator of the same survey and period, in the same unit.</summary>
internal readonly record struct IndicatorKey(string Survey, string Period, string Group, string Name, string Unit)
{
    /// <summary>The key of an indicator.</summary>
    public static IndicatorKey Of(SurveySummary survey, IndicatorSummary indicator) =>
        new(survey.Name, survey.Period, indicator.Group, indicator.Name, indicator.Unit);
}
