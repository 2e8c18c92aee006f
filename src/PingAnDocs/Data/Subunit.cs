namespace PingAnDocs.Data;

/// <summary>One unit below, with what is known of it.</summary>
public sealed record Subunit(string Name, Datum? Value, Datum? Previous, Datum? Rank, Datum? PreviousRank, SourcePlace Place);
