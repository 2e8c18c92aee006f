namespace PingAnDocs.Narration.Masking;

/// <summary>One number a reader does not see.</summary>
/// <param name="Item">JSON path of the indicator or unit below it belongs to.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Comparator">Comparator key or scope of the ranking; empty for a value.</param>
/// <param name="Previous">True for the base period's.</param>
internal sealed record Unknown(string Item, UnknownKind Kind, string Comparator, bool Previous)
{
    /// <summary>Averages of wider units are published by those who survey them: a reader knows them without us.</summary>
    public bool IsPublic => Kind == UnknownKind.Average;
}
