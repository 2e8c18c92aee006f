using System.Globalization;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>
/// The plain mean of the counties, only where the office asks for it in place of a published average by writing 各县平均:
/// a survey's figure for the city weighs its respondents, so a mean of counties is another number.
/// </summary>
internal static class ComputedMeans
{
    /// <summary>What the office writes where the average would stand.</summary>
    public const string Wish = "各县平均";

    private static readonly (FigureKind Average, FigureKind From)[] Kinds = [(FigureKind.Average, FigureKind.Value), (FigureKind.PreviousAverage, FigureKind.Previous)];

    /// <summary>True when the head may hold the wish.</summary>
    public static bool MayStandUnder(FigureKind kind) => Array.Exists(Kinds, pair => pair.Average == kind);

    /// <summary>What the mean a wish asks for is taken of.</summary>
    public static FigureKind From(PlacedFigure wish) => Array.Find(Kinds, pair => pair.Average == wish.Head.Kind).From;

    /// <summary>The mean a wish asks for; every county has its figure.</summary>
    public static PlacedFigure Of(IndicatorColumn column, PlacedFigure wish)
    {
        var from = From(wish);
        var values = column.Of(from).Select(value => value!.Value).ToList();
        var decimals = values.Max(value => value.Scale);
        var mean = Math.Round(values.Average(), decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, isNegative: false, decimals);
        return new PlacedFigure(wish.Head, FormNode.Number(mean.ToString(CultureInfo.InvariantCulture), column.PlaceOf(from))) { Computed = true };
    }

    /// <summary>True for a shared figure that is a wish, not a number.</summary>
    public static bool IsWish(PlacedFigure figure) => MayStandUnder(figure.Head.Kind) && figure.Value is { Kind: JsonKind.Text, Text: Wish };
}
