using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Writing.Workbook;

/// <summary>The figures of an indicator under the heads of the form.</summary>
internal static class FormFigures
{
    /// <summary>Head and text of every figure, in the order of the kinds.</summary>
    public static IReadOnlyDictionary<FigureHead, string> Of(Indicator indicator, IReadOnlyList<Comparator> comparators)
    {
        var figures = new List<(FigureHead Head, string Text)>();
        Add(figures, FigureKind.Value, "", indicator.Value);
        Add(figures, FigureKind.Previous, "", indicator.Previous);
        Add(figures, FigureKind.Change, "", indicator.Change);
        AddCompared(figures, FigureKind.Gap, indicator.Gaps, comparators);
        AddCompared(figures, FigureKind.Average, indicator.Averages, comparators);
        AddCompared(figures, FigureKind.AverageChange, indicator.AverageChanges, comparators);
        AddCompared(figures, FigureKind.PreviousAverage, indicator.PreviousAverages, comparators);
        figures.AddRange(indicator.Standings.Select(pair => (new FigureHead(FigureKind.Standing, NameOf(pair.Key, comparators)), Word(FigureKind.Standing, pair.Value.ToString().ToLowerInvariant()))));
        foreach (var rank in indicator.Ranks) AddRank(figures, rank);
        foreach (var past in indicator.History) Add(figures, FigureKind.History, past.Period, past.Value);
        return figures.DistinctBy(figure => figure.Head).ToDictionary(figure => figure.Head, figure => figure.Text);
    }

    /// <summary>A number as written.</summary>
    public static string Text(Datum? datum) => datum?.Value.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void AddRank(List<(FigureHead, string)> figures, Rank rank)
    {
        Add(figures, FigureKind.Position, rank.Scope, rank.Position);
        Add(figures, FigureKind.PreviousPosition, rank.Scope, rank.Previous);
        Add(figures, FigureKind.Field, rank.Scope, rank.Of);
        if (rank.Tied) figures.Add((new FigureHead(FigureKind.Tied, rank.Scope), Word(FigureKind.Tied, "true")));
    }

    private static void AddCompared(List<(FigureHead, string)> figures, FigureKind kind, IReadOnlyDictionary<string, Datum> values, IReadOnlyList<Comparator> comparators)
    {
        foreach (var (key, value) in values) Add(figures, kind, NameOf(key, comparators), value);
    }

    private static void Add(List<(FigureHead, string)> figures, FigureKind kind, string scope, Datum? value)
    {
        if (value is not null) figures.Add((new FigureHead(kind, scope), Text(value)));
    }

    private static string NameOf(string key, IReadOnlyList<Comparator> comparators) => comparators.FirstOrDefault(comparator => comparator.Key == key)?.Name ?? key;

    private static string Word(FigureKind kind, string value) => FigureCell.ChoicesOf(kind).First(choice => choice.Value == value).Word;
}
