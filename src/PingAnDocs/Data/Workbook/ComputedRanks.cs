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

    /// <summary>Where some county has a rank entered.</summary>
    public static IEnumerable<string> EnteredScopes(IndicatorColumn column) =>
        column.Counties.SelectMany(county => county.Figures).Where(figure => Entered.Contains(figure.Head.Kind)).Select(figure => figure.Head.Scope).Distinct(StringComparer.Ordinal);

    /// <summary>The figures of each county, in the order of the rows; every county has its value, and its earlier one where these are ranked too.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedFigure>> Of(IndicatorColumn column, string scope, bool isFieldGiven, bool withEarlier)
    {
        var now = Positions(column.Of(FigureKind.Value));
        var before = withEarlier ? Positions(column.Of(FigureKind.Previous)) : null;
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
