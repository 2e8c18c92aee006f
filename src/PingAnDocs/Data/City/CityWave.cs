namespace PingAnDocs.Data.City;

/// <summary>One survey of one period as the counties of a city give it.</summary>
/// <param name="first">The wave as the first county gives it.</param>
internal sealed class CityWave(Wave first)
{
    private readonly List<CityIndicator> indicators = [];
    private readonly HashSet<decimal?> decimals = [];
    private readonly List<(string Name, SourcePlace Place)> counties = [];

    /// <summary>Name, period and base; its figures are one county's.</summary>
    public Wave First => first;

    /// <summary>The declared decimals where all counties declare the same.</summary>
    public Datum? Decimals => decimals.Count == 1 ? first.Decimals : null;

    /// <summary>The indicators in the order in which the counties bring them.</summary>
    public IReadOnlyList<CityIndicator> Indicators => indicators;

    /// <summary>The counties that took part.</summary>
    public IReadOnlyList<(string Name, SourcePlace Place)> Counties => counties;

    /// <summary>Takes in what one county gives.</summary>
    public void Add(Survey survey, Wave wave, CountyPlaces places)
    {
        decimals.Add(wave.Decimals?.Value);
        counties.Add((survey.Unit.Name, wave.Place));
        foreach (var indicator in wave.Indicators)
        {
            var own = indicators.Find(known => known.Name == indicator.Name && known.Group == indicator.Group && known.Unit == indicator.Unit);
            if (own is null) indicators.Add(own = new CityIndicator(wave, indicator));
            own.Add(survey, indicator, places);
        }
    }

    /// <summary>The indicator the counties are compared by: the first of the kit's that at least two of them have a value of; null when there is none.</summary>
    public CityIndicator? Leading(Func<string, string, int> importance) =>
        indicators.Where(indicator => indicator.Results.Count > 1).MinBy(indicator => importance(indicator.Name, indicator.Group));
}
