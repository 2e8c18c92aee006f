namespace PingAnDocs.Mending;

/// <summary>A run in the source of a part.</summary>
/// <param name="Prefix">Prefix of its names with the colon; empty for the default namespace.</param>
/// <param name="Tag">Source of its start tag.</param>
/// <param name="Depth">How deep it stands.</param>
internal sealed record PartRun(string Prefix, string Tag, int Depth)
{
    /// <summary>Source of its properties; empty without.</summary>
    public string Properties { get; set; } = "";
}
