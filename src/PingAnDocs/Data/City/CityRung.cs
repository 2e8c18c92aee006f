namespace PingAnDocs.Data.City;

/// <summary>Which of the counties' comparators is the city itself, and which lie above it.</summary>
/// <param name="Own">Key of the city's own average.</param>
/// <param name="Wider">Keys of wider units to their names, from wide to narrow.</param>
/// <param name="Name">Name of the city's comparator, such as 全市.</param>
internal sealed record CityRung(string Own, IReadOnlyList<Comparator> Wider, string Name)
{
    /// <summary>All of them, key to name.</summary>
    public IReadOnlyDictionary<string, string> Names =>
        Wider.Append(new Comparator(Own, Name)).ToDictionary(comparator => comparator.Key, comparator => comparator.Name, StringComparer.Ordinal);

    /// <summary>The rung of a unit among the comparators its counties name, which stand from wide to narrow.</summary>
    public static CityRung Of(UnitLevel level, IReadOnlyList<Comparator> comparators)
    {
        // Some provinces call the unit above a county 州, and its figure stands under either key.
        string[] keys = level switch
        {
            UnitLevel.City => ["city", "prefecture"],
            UnitLevel.Prefecture => ["prefecture", "city"],
            _ => [level.ToString().ToLowerInvariant()],
        };
        var own = keys.FirstOrDefault(key => comparators.Any(comparator => comparator.Key == key)) ?? keys[0];
        var name = comparators.FirstOrDefault(comparator => comparator.Key == own)?.Name ?? "";
        return new CityRung(own, [.. comparators.TakeWhile(comparator => comparator.Key != own).Where(comparator => ComparatorReader.IsUsual(comparator.Key))], name);
    }
}
