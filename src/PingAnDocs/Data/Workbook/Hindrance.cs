namespace PingAnDocs.Data.Workbook;

/// <summary>Why something is not computed.</summary>
/// <param name="Why">The reason, without a full stop.</param>
/// <param name="Place">Where it is seen.</param>
/// <param name="Hint">How to mend it.</param>
internal sealed record Hindrance(string Why, SourcePlace Place, string Hint);
