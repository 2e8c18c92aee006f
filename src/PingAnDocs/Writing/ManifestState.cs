namespace PingAnDocs.Writing;

/// <summary>What a run found in place of its manifest.</summary>
public enum ManifestState
{
    /// <summary>Nothing: the folder is new.</summary>
    None,

    /// <summary>The manifest of the same kit, program and options: whole documents are kept.</summary>
    Continued,

    /// <summary>Another run's manifest, or one that cannot be read, or one to be put aside: everything is made anew.</summary>
    Replaced,
}
