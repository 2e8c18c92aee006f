namespace PingAnDocs.Writing;

/// <summary>A numeric leaf of the input that no figure of the speech says, and why.</summary>
public sealed record Omission(string Path, string Why);
