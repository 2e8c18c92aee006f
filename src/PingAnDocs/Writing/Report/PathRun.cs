using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>
/// Places that differ in one index alone, said as one: $.items[0–2,5].value. A count over 170 towns has 170 sources;
/// listed one by one they would bury the others. Nothing is lost, every index stands there.
/// </summary>
/// <param name="Path">The path; a range where several indices stand.</param>
/// <param name="Places">The places, in the order of the figure.</param>
internal sealed partial record PathRun(string Path, IReadOnlyList<SourcePlace> Places)
{
    /// <summary>Up to so many places are listed one by one.</summary>
    private const int Few = 4;

    /// <summary>The places, gathered where that makes the list shorter.</summary>
    public static IReadOnlyList<PathRun> Of(IReadOnlyList<SourcePlace> places)
    {
        if (places.Count <= Few) return [.. places.Select(Single)];
        return [.. places.GroupBy(place => (place.File, Shape: Index().Replace(place.Path, "[]"))).SelectMany(group => Gather([.. group]))];
    }

    private static IEnumerable<PathRun> Gather(IReadOnlyList<SourcePlace> places)
    {
        if (places.Count <= Few) return places.Select(Single);
        var indices = places.Select(place => Index().Matches(place.Path).Select(match => int.Parse(match.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray()).ToList();
        var varying = Enumerable.Range(0, indices[0].Length).Where(at => indices.Exists(each => each[at] != indices[0][at])).ToList();
        if (varying is not [var only]) return places.Select(Single);
        var match = Index().Matches(places[0].Path)[only];
        var path = string.Concat(places[0].Path.AsSpan(0, match.Index), $"[{Ranges(indices.Select(each => each[only]))}]", places[0].Path.AsSpan(match.Index + match.Length));
        return [new PathRun(path, places)];
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

    [GeneratedRegex(@"\[(?<index>[0-9]{1,9})\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Index();
}
