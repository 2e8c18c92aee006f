using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>
/// Places that differ in one index alone, said as one: $.items[0–2,5].value. A count over 170 towns has 170 sources;
/// listed one by one they would bury the others. Nothing is lost, every index stands there.
/// </summary>
/// <param name="Path">The path; a range where several indices stand.</param>
/// <param name="Places">The places, in the order of the figure.</param>
internal sealed record PathRun(string Path, IReadOnlyList<SourcePlace> Places)
{
    /// <summary>Up to so many places are listed one by one.</summary>
    private const int Few = 4;

    /// <summary>The places, gathered where that makes the list shorter.</summary>
    public static IReadOnlyList<PathRun> Of(IReadOnlyList<SourcePlace> places)
    {
        if (places.Count <= Few) return [.. places.Select(Single)];
        return [.. places.Select(place => (Place: place, Path: IndexedPath.Of(place.Path)))
            .GroupBy(item => (item.Place.File, item.Path.Shape))
            .SelectMany(group => Gather([.. group]))];
    }

    private static IEnumerable<PathRun> Gather(IReadOnlyList<(SourcePlace Place, IndexedPath Path)> items)
    {
        var places = items.Select(item => item.Place).ToList();
        if (places.Count <= Few) return places.Select(Single);
        var first = items[0].Path;
        var varying = Enumerable.Range(0, first.Indices.Count).Where(at => items.Any(item => item.Path.Indices[at] != first.Indices[at])).ToList();
        return varying is [var only]
            ? [new PathRun(first.With(only, Ranges(items.Select(item => item.Path.Indices[only]))), places)]
            : places.Select(Single);
    }

    /// <summary>Numbers in ascending order, neighbours as a range: 0–2,5.</summary>
    private static string Ranges(IEnumerable<int> numbers)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var number in numbers.Order())
        {
            if (ranges.Count > 0 && ranges[^1].To >= number - 1) ranges[^1] = (ranges[^1].From, number);
            else ranges.Add((number, number));
        }

        return string.Join(',', ranges.Select(range => range.From == range.To
            ? range.From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.From}–{range.To}")));
    }

    private static PathRun Single(SourcePlace place) => new(place.Path, [place]);
}
