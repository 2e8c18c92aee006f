using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>One indicator of one county as a node of the survey's tree.</summary>
internal static class IndicatorTree
{
    private static readonly (FigureKind Kind, string Member)[] Single =
        [(FigureKind.Value, "value"), (FigureKind.Previous, "previous"), (FigureKind.Change, "change")];

    private static readonly (FigureKind Kind, string Member)[] Compared =
    [
        (FigureKind.Average, "averages"), (FigureKind.Gap, "gaps"), (FigureKind.AverageChange, "averageChanges"),
        (FigureKind.PreviousAverage, "previousAverages"), (FigureKind.Standing, "standing"),
    ];

    private static readonly (FigureKind Kind, string Member)[] Ranking =
        [(FigureKind.Position, "position"), (FigureKind.Field, "of"), (FigureKind.PreviousPosition, "previous"), (FigureKind.Tied, "tied")];

    /// <summary>The node; null when the county has no figure of its own: averages alone say nothing about it.</summary>
    /// <param name="indicator">The indicator, with what all counties share.</param>
    /// <param name="entered">What stands in the county's row.</param>
    /// <param name="computed">What was computed for it.</param>
    /// <param name="place">The county's row.</param>
    public static JsonNode? Of(FormIndicator indicator, IReadOnlyList<PlacedFigure> entered, IReadOnlyList<PlacedFigure> computed, SourcePlace place)
    {
        if (entered.Count == 0) return null;
        List<PlacedFigure> own = [.. entered, .. computed];
        var figures = own.Concat(indicator.Shared.Where(shared => !own.Any(figure => figure.Head == shared.Head))).ToList();
        List<JsonMember> members = [.. indicator.Members];
        foreach (var (kind, member) in Single)
            members.AddRange(figures.Where(figure => figure.Head.Kind == kind).Take(1).Select(figure => FormNode.Member(member, figure.Value)));
        foreach (var (kind, member) in Compared)
            if (figures.Where(figure => figure.Head.Kind == kind).ToList() is { Count: > 0 } given)
                members.Add(FormNode.Member(member, FormNode.Object(given.DistinctBy(figure => figure.Head.Scope).Select(figure => FormNode.Member(KeyOf(figure.Head.Scope), figure.Value)), place)));
        members.Add(FormNode.Member("ranks", FormNode.Array(Ranks(figures, own), place)));
        members.Add(FormNode.Member("history", FormNode.Array(figures.Where(figure => figure.Head.Kind == FigureKind.History).Select(History), place)));
        members.Add(FormNode.Member("computed", FormNode.Array(figures.Where(figure => figure.Computed).Select(figure => FormNode.Text(NameOf(figure.Head), figure.Value.Place)), place)));
        return FormNode.Object(members, place);
    }

    // As the survey file names its figures: ranks.全市.position, averages.city.
    private static string NameOf(FigureHead head) => Array.Find(Ranking, part => part.Kind == head.Kind).Member is { } part
        ? ComputedName.Rank(head.Scope, part)
        : $"{Array.Find(Compared, part => part.Kind == head.Kind).Member}.{KeyOf(head.Scope)}";

    /// <summary>The key of a comparator: that of the survey file where it has one, else its name.</summary>
    public static string KeyOf(string name) => ComparatorReader.KeyOf(name) ?? name;

    // The number of places is shared; a county without a rank is not made to have one by it.
    private static IEnumerable<JsonNode> Ranks(List<PlacedFigure> figures, IReadOnlyList<PlacedFigure> own) =>
        from scope in own.Where(figure => Ranking.Any(part => part.Kind == figure.Head.Kind)).Select(figure => figure.Head.Scope).Distinct(StringComparer.Ordinal)
        let parts = figures.Where(figure => figure.Head.Scope == scope).ToList()
        let place = parts[0].Value.Place
        let members = from part in Ranking
                      from figure in parts.Where(figure => figure.Head.Kind == part.Kind).Take(1)
                      select FormNode.Member(part.Member, figure.Value)
        select FormNode.Object(members.Prepend(FormNode.Member("scope", FormNode.Text(scope, place))), place);

    private static JsonNode History(PlacedFigure figure) => FormNode.Object(
        [FormNode.Member("period", FormNode.Text(figure.Head.Scope, figure.Value.Place)), FormNode.Member("value", figure.Value)], figure.Value.Place);
}
