namespace PingAnDocs.Printing;

/// <summary>A Word file to be printed.</summary>
/// <param name="Name">Its name without folder, for messages.</param>
/// <param name="Document">Its bytes.</param>
public sealed record PrintJob(string Name, ReadOnlyMemory<byte> Document);
