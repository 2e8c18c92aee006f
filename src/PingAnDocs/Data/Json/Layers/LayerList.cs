namespace PingAnDocs.Data.Json.Layers;

/// <summary>A list of a layered file whose entries are known by a key.</summary>
/// <param name="Member">The list, such as rules.</param>
/// <param name="Key">Member of an entry that holds its key, such as id.</param>
/// <param name="Remove">Root member that takes entries away, such as remove; several lists may share it.</param>
internal sealed record LayerList(string Member, string Key, string Remove)
{
    /// <summary>Member of an entry that names other entries of the list; a name that was taken away is dropped from it. Empty when there is none.</summary>
    public string References { get; init; } = "";
}
