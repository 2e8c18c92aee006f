using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Writing.Report;

namespace PingAnDocs.Tests.Writing.Report;

public class PathRunTests
{
    [Fact]
    public void Many_places_that_differ_in_one_index_become_one_range() =>
        Assert.Equal(["$.surveys[0].items[0–2,5,7–8].value"], Paths("$.surveys[0].items[{0}].value", 0, 1, 2, 5, 7, 8));

    [Fact]
    public void The_order_of_the_places_does_not_matter() =>
        Assert.Equal(["$.items[0–4]"], Paths("$.items[{0}]", 4, 2, 0, 1, 3));

    [Fact]
    public void Few_places_are_listed_one_by_one() =>
        Assert.Equal(["$.items[0]", "$.items[1]", "$.items[2]", "$.items[3]"], Paths("$.items[{0}]", 0, 1, 2, 3));

    [Fact]
    public void Places_that_differ_in_two_indices_are_listed_one_by_one()
    {
        var places = new[] { "$.a[0].b[0]", "$.a[0].b[1]", "$.a[1].b[0]", "$.a[1].b[1]", "$.a[2].b[0]" };
        Assert.Equal(places, PathRun.Of([.. places.Select(Place)]).Select(run => run.Path));
    }

    [Fact]
    public void Places_of_different_members_are_runs_of_their_own()
    {
        var places = Enumerable.Range(0, 5).SelectMany(number => new[] { $"$.items[{Text(number)}].value", $"$.items[{Text(number)}].previous" }).Select(Place).ToList();
        Assert.Equal(["$.items[0–4].value", "$.items[0–4].previous"], PathRun.Of(places).Select(run => run.Path));
        Assert.Equal(10, PathRun.Of(places).Sum(run => run.Places.Count));
    }

    private static IEnumerable<string> Paths(string form, params int[] numbers) =>
        PathRun.Of([.. numbers.Select(number => Place(form.Replace("{0}", Text(number), StringComparison.Ordinal)))]).Select(run => run.Path);

    private static SourcePlace Place(string path) => new("青山县.json", path, 1, 1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
