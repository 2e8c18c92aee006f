namespace PingAnDocs.Data.City;

/// <summary>One indicator as the counties of a city give it: the averages they share, and where each county stands.</summary>
/// <param name="wave">The wave as the first county that has the indicator gives it.</param>
/// <param name="first">The indicator as that county gives it.</param>
internal sealed class CityIndicator(Wave wave, Indicator first)
{
    private readonly SortedDictionary<(string Key, Shared What), AgreedFigure> shared = [];
    private readonly List<CountyResult> results = [];

    /// <summary>A figure of a comparator.</summary>
    public enum Shared
    {
        Average,
        Previous,
        Change,
    }

    public string Name => first.Name;

    public string Group => first.Group;

    public string Unit => first.Unit;

    /// <summary>The base of its changes; empty where it is the wave's.</summary>
    public string OwnBase => first.Base == wave.Base ? "" : first.Base;

    /// <summary>False when one county says that the earlier figures cannot be compared.</summary>
    public bool Comparable { get; private set; } = true;

    /// <summary>The counties with a value, in the order of the batch.</summary>
    public IReadOnlyList<CountyResult> Results => results;

    /// <summary>Takes in what one county gives.</summary>
    /// <param name="survey">The county.</param>
    /// <param name="indicator">Its indicator of this name.</param>
    /// <param name="places">Its places.</param>
    public void Add(Survey survey, Indicator indicator, CountyPlaces places)
    {
        Comparable &= indicator.Comparable;
        // A mean the program took of these very counties is no result of the city.
        Add(Given(indicator.Averages, ComputedName.Average), Shared.Average, places);
        Add(Given(indicator.PreviousAverages, ComputedName.EarlierAverage), Shared.Previous, places);
        Add(indicator.AverageChanges, Shared.Change, places);
        if (indicator.Value is not { } value) return;
        results.Add(new CountyResult(survey.Unit.Name, places.Of(indicator.Place), places.Of(value)!, Previous(indicator, value, places), Ranks(survey, indicator, places)));

        IEnumerable<KeyValuePair<string, Datum>> Given(IReadOnlyDictionary<string, Datum> averages, Func<string, string> name) => averages.Where(average => !indicator.Computed.Contains(name(average.Key)));
    }

    /// <summary>A figure of a comparator; null when no county gives it.</summary>
    public Datum? Find(string comparator, Shared what) => shared.GetValueOrDefault((comparator, what))?.Figure;

    /// <summary>Figures of these comparators that the counties do not agree about.</summary>
    public IEnumerable<Diagnostic> Disagreements(IReadOnlyDictionary<string, string> comparators) =>
        from entry in shared
        where comparators.ContainsKey(entry.Key.Key)
        from fault in entry.Value.Disagreements(Name, comparators[entry.Key.Key] + Noun(entry.Key.What))
        select fault;

    private void Add(IEnumerable<KeyValuePair<string, Datum>> figures, Shared what, CountyPlaces places)
    {
        foreach (var (key, figure) in figures)
        {
            if (!shared.TryGetValue((key, what), out var agreed)) shared[(key, what)] = agreed = new AgreedFigure();
            agreed.Add(places.Of(figure));
        }
    }

    // A value computed back from the change stands for two numbers: its place is the indicator, which holds both.
    private static Datum? Previous(Indicator indicator, Datum value, CountyPlaces places) => indicator switch
    {
        { Previous: { } given } => places.Of(given),
        { Change: { } change } => new Datum(value.Value - change.Value, places.Of(indicator.Place)),
        _ => null,
    };

    // The scope of a rank is a comparator's name; a computed one was taken over other counties than these, if one was refused since.
    private static Dictionary<string, Rank> Ranks(Survey survey, Indicator indicator, CountyPlaces places)
    {
        var ranks = new Dictionary<string, Rank>(StringComparer.Ordinal);
        foreach (var rank in indicator.Ranks)
        {
            if (indicator.Computed.Contains(ComputedName.Rank(rank.Scope, "position"))) continue;
            if (survey.Comparators.FirstOrDefault(comparator => comparator.Name == rank.Scope) is { } comparator) ranks.TryAdd(comparator.Key, places.Of(rank)!);
        }

        return ranks;
    }

    private string Noun(Shared what) => what switch
    {
        Shared.Previous => $"{first.Base}平均水平",
        Shared.Change => "平均水平升降幅度",
        _ => "平均水平",
    };
}
