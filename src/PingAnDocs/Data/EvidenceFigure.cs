namespace PingAnDocs.Data;

/// <summary>One named figure of evidence.</summary>
public sealed record EvidenceFigure(string Name, Datum Value, string Unit);
