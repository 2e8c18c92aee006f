namespace PingAnDocs.Data;

/// <summary>Something results are compared with: the average of a wider unit.</summary>
/// <param name="Key">Key in the file, such as province.</param>
/// <param name="Name">Name in the text, such as 全省.</param>
public sealed record Comparator(string Key, string Name);
