namespace PingAnDocs.Writing;

/// <summary>A file that was written: its name without folder, and its hash.</summary>
public sealed record OutputFile(string Name, string Sha256)
{
    /// <summary>For a file whose bytes differ from run to run and therefore has no hash: the file it was made from; empty otherwise.</summary>
    public string DerivedFrom { get; init; } = "";
}
