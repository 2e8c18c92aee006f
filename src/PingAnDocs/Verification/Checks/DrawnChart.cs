using System.Globalization;
using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>A chart of the finished file as a reader sees it, taken from what it keeps of its data.</summary>
/// <param name="Part">Its part.</param>
/// <param name="Root">Its markup.</param>
/// <param name="Title">Text of its title; empty without one.</param>
/// <param name="Series">Its series: name, categories and values as written.</param>
internal sealed record DrawnChart(string Part, XElement Root, string Title, IReadOnlyList<DrawnSeries> Series)
{
    /// <summary>The charts of the body in the order of the text; one whose part cannot be read is left out.</summary>
    public static IReadOnlyList<DrawnChart> Of(WordPackage package)
    {
        if (package.MainPart is not { } main || XmlPart.Root(package, main) is not { } body) return [];
        var relations = Relations.Of(package, main);
        return [.. from element in body.Descendants()
                   where element.Name.LocalName == "chart" && element.Name.NamespaceName.EndsWith("/chart", StringComparison.Ordinal)
                   let part = relations.PartOf(element.Attr("id"))
                   where part is not null
                   let root = XmlPart.Root(package, part)
                   where root is not null
                   select new DrawnChart(part, root, TitleOf(root), [.. Named(root, "ser").Select(SeriesOf)])];
    }

    private static string TitleOf(XElement root) =>
        Named(root, "chart").Take(1).Elements().Where(element => element.Name.LocalName == "title").Take(1).SelectMany(title => Named(title, "t")).Aggregate("", (text, run) => text + run.Value);

    private static DrawnSeries SeriesOf(XElement series) => new(Points(series, "tx").FirstOrDefault(""), Points(series, "cat"), Points(series, "val"));

    private static IReadOnlyList<string> Points(XElement series, string member)
    {
        var cache = series.Elements().Where(element => element.Name.LocalName == member).Descendants().FirstOrDefault(element => element.Name.LocalName is "strCache" or "numCache");
        if (cache is null) return [];
        var points = Named(cache, "pt").GroupBy(point => point.Attr("idx"), StringComparer.Ordinal).ToDictionary(point => point.Key, point => Named(point.First(), "v").FirstOrDefault()?.Value ?? "", StringComparer.Ordinal);
        var count = int.TryParse(Named(cache, "ptCount").FirstOrDefault().Attr("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Min(given, points.Count) : points.Count;
        return [.. Enumerable.Range(0, Math.Max(count, points.Count)).Select(index => points.GetValueOrDefault(index.ToString(CultureInfo.InvariantCulture), ""))];
    }

    private static IEnumerable<XElement> Named(XElement parent, string name) => parent.Descendants().Where(element => element.Name.LocalName == name);
}

/// <summary>One series of a chart.</summary>
internal sealed record DrawnSeries(string Name, IReadOnlyList<string> Categories, IReadOnlyList<string> Values);
