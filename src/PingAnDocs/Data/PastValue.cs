namespace PingAnDocs.Data;

/// <summary>A value of an earlier period.</summary>
public sealed record PastValue(string Period, Datum Value);
