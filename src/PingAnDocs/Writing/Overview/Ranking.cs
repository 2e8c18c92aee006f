namespace PingAnDocs.Writing.Overview;

/// <summary>The counties from the highest figure to the lowest.</summary>
/// <param name="All">All that have a figure, with their places; equal figures share a place and the next one skips.</param>
internal sealed record Ranking(IReadOnlyList<(int Place, CountyPoint County)> All)
{
    private const int MostShown = 120;
    private const int Ends = 30;

    /// <summary>True when the middle is left out of a drawing.</summary>
    public bool Cut => All.Count > MostShown;

    /// <summary>The first of them, as far as they are drawn.</summary>
    public IReadOnlyList<(int Place, CountyPoint County)> Top => Cut ? [.. All.Take(Ends)] : All;

    /// <summary>The last of them, where the middle is left out.</summary>
    public IReadOnlyList<(int Place, CountyPoint County)> Bottom => Cut ? [.. All.TakeLast(Ends)] : [];

    /// <summary>All that are drawn.</summary>
    public IEnumerable<(int Place, CountyPoint County)> Shown => Top.Concat(Bottom);

    /// <summary>The ranking of those that have a figure; equals stand in the order of the inputs.</summary>
    public static Ranking Of(IEnumerable<CountyPoint> counties)
    {
        var sorted = counties.Where(county => county.Level is not null).OrderByDescending(county => county.Level).ThenBy(county => county.Number).ToList();
        var places = new List<(int Place, CountyPoint County)>(sorted.Count);
        foreach (var county in sorted)
            places.Add((places.Count > 0 && places[^1].County.Level == county.Level ? places[^1].Place : places.Count + 1, county));
        return new Ranking(places);
    }
}
