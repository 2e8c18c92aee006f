using System.Globalization;

namespace PingAnDocs.Data.Workbook;

/// <summary>
/// Ranks the counties of a data sheet by their values where the office entered no rank: the same place for the same value, the next one skips.
/// Only when it is certain who is ranked: the office says so, or gives the number of ranked units and that many rows.
/// </summary>
internal static class ComputedRanks
{
    private static readonly FigureKind[] Entered = [FigureKind.Position, FigureKind.PreviousPosition, FigureKind.Tied];

    /// <summary>Where the counties can be ranked by this indicator and no rank is entered: scope, and the number of units given for it.</summary>
    public static IReadOnlyList<(string Scope, decimal? Field)> ScopesOf(IndicatorColumn column, string asked)
    {
        var fields = column.Indicator.Shared.Where(figure => figure.Head.Kind == FigureKind.Field).DistinctBy(figure => figure.Head.Scope).ToDictionary(figure => figure.Head.Scope, figure => figure.Number);
        if (asked.Length > 0) fields.TryAdd(asked, null);
        return [.. fields.Where(field => !column.Holds(head => head.Scope == field.Key && Entered.Contains(head.Kind))).Select(field => (field.Key, field.Value))];
    }

    /// <summary>Why the counties cannot be ranked; null when they can.</summary>
    /// <param name="column">The indicator.</param>
    /// <param name="field">The number of ranked units as given.</param>
    /// <param name="listed">Counties the workbook lists.</param>
    public static string? Hindrance(IndicatorColumn column, decimal? field, int listed)
    {
        var values = column.Of(FigureKind.Value);
        if (values.Count < listed) return string.Create(CultureInfo.InvariantCulture, $"工作簿列了{listed}个单位，这张表里只有{values.Count}个");
        if (field is { } given && given != values.Count) return string.Create(CultureInfo.InvariantCulture, $"参评数写的是{given}，表里却是{values.Count}个单位");
        var missing = values.Count(value => value is null);
        return missing > 0 ? string.Create(CultureInfo.InvariantCulture, $"有{missing}个单位没有数值") : null;
    }

    /// <summary>The figures of each county, in the order of the rows.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedFigure>> Of(IndicatorColumn column, string scope, bool isFieldGiven)
    {
        var now = Positions(column.Of(FigureKind.Value));
        var before = column.Indicator.IsComparable && column.Of(FigureKind.Previous) is var previous && previous.All(value => value is not null) ? Positions(previous) : null;
        return [.. now.Select((rank, index) => Figures(column, scope, rank, before?[index].Position, isFieldGiven ? null : now.Count))];
    }

    private static List<PlacedFigure> Figures(IndicatorColumn column, string scope, (int Position, bool IsTied) rank, int? before, int? field)
    {
        var place = column.PlaceOf(FigureKind.Value);
        List<PlacedFigure> figures = [Number(FigureKind.Position, scope, rank.Position, place)];
        if (rank.IsTied) figures.Add(new PlacedFigure(new FigureHead(FigureKind.Tied, scope), FormNode.Flag(true, place)));
        if (before is { } position) figures.Add(Number(FigureKind.PreviousPosition, scope, position, column.PlaceOf(FigureKind.Previous)));
        if (field is { } count) figures.Add(Number(FigureKind.Field, scope, count, column.PlaceOfNames));
        return figures;
    }

    private static PlacedFigure Number(FigureKind kind, string scope, int value, SourcePlace place) =>
        new(new FigureHead(kind, scope), FormNode.Number(value.ToString(CultureInfo.InvariantCulture), place)) { Computed = true };

    // 98.10, 97.00, 97.00, 96.50 are 1, 2, 2, 4.
    private static List<(int Position, bool IsTied)> Positions(IReadOnlyList<decimal?> values)
    {
        var counts = values.GroupBy(value => value!.Value).OrderByDescending(group => group.Key).Select(group => (group.Key, Count: group.Count())).ToList();
        var (positions, next) = (new Dictionary<decimal, (int, bool)>(), 1);
        foreach (var (value, count) in counts)
        {
            positions[value] = (next, count > 1);
            next += count;
        }

        return [.. values.Select(value => positions[value!.Value])];
    }
}
