namespace PingAnDocs.Data.City;

/// <summary>
/// Places in the file of one county, told so that they differ from the same places in the files of the others:
/// 青山县.json#$.surveys[0].indicators[0].value. File, line and column stay those of the county's file.
/// </summary>
/// <param name="label">What the county's file is called; unique within the batch.</param>
internal sealed class CountyPlaces(string label)
{
    private const char Mark = '#';
    private readonly string head = label.Replace(Mark, '＃') + Mark;

    /// <summary>The place among those of all counties.</summary>
    public SourcePlace Of(SourcePlace place) => place with { Path = head + place.Path };

    /// <summary>The figure with its place among those of all counties.</summary>
    public Datum? Of(Datum? figure) => figure is null ? null : figure with { Place = Of(figure.Place) };

    /// <summary>The rank with its places among those of all counties.</summary>
    public Rank? Of(Rank? rank) => rank is null ? null : rank with { Position = Of(rank.Position)!, Of = Of(rank.Of), Previous = Of(rank.Previous) };

    /// <summary>The place within its own file again: a diagnostic names the file anyway.</summary>
    public static SourcePlace Within(SourcePlace place) => place with { Path = place.Path[(place.Path.IndexOf(Mark, StringComparison.Ordinal) + 1)..] };
}
