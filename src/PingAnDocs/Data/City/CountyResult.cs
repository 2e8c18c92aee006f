namespace PingAnDocs.Data.City;

/// <summary>How one county stands by one indicator; small, for a batch keeps thousands of them.</summary>
/// <param name="County">Its name.</param>
/// <param name="Place">Where the indicator stands in its file.</param>
/// <param name="Value">The value.</param>
/// <param name="Previous">The base period's value, given or computed back from the change.</param>
/// <param name="Ranks">Comparator key to the rank among its units.</param>
internal sealed record CountyResult(string County, SourcePlace Place, Datum Value, Datum? Previous, IReadOnlyDictionary<string, Rank> Ranks);
