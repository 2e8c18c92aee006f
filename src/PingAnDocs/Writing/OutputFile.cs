namespace PingAnDocs.Writing;

/// <summary>A file that was written: its name without folder, and its hash.</summary>
public sealed record OutputFile(string Name, string Sha256);
