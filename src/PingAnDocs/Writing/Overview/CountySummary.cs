namespace PingAnDocs.Writing.Overview;

/// <summary>What an overview needs of one document besides its outcome; stands in its line of the manifest, so that a kept document needs not be made again for it.</summary>
/// <param name="Unit">Name of the unit, or its alias.</param>
/// <param name="Surveys">Its figures, wave by wave.</param>
/// <param name="Problems">The problems chosen, worst first.</param>
public sealed record CountySummary(string Unit, IReadOnlyList<SurveySummary> Surveys, IReadOnlyList<ProblemSummary> Problems)
{
    /// <summary>The figures of one column; null when the unit has none.</summary>
    internal IndicatorSummary? Find(IndicatorKey key)
    {
        foreach (var survey in Surveys)
        {
            if (survey.Name != key.Survey || survey.Period != key.Period) continue;
            foreach (var indicator in survey.Indicators)
                if (IndicatorKey.Of(survey, indicator) == key) return indicator;
        }

        return null;
    }
}
