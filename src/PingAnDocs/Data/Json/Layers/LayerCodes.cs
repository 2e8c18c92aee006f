namespace PingAnDocs.Data.Json.Layers;

/// <summary>Stable codes of faults in laying one file over another.</summary>
internal static class LayerCodes
{
    /// <summary>Something is to be taken away that is not there.</summary>
    public const string NothingToRemove = "KT411";

    /// <summary>The same entry is written anew and taken away.</summary>
    public const string WrittenAndRemoved = "KT412";
}
