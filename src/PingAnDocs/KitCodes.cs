namespace PingAnDocs;

/// <summary>Stable codes of faults in kit.json.</summary>
internal static class KitCodes
{
    /// <summary>A format version nobody knows.</summary>
    public const string UnknownSchema = "KT401";

    /// <summary>A base with drive or root.</summary>
    public const string BaseNotRelative = "KT402";

    /// <summary>A base that is no folder.</summary>
    public const string BaseMissing = "KT403";

    /// <summary>Kits that build on each other in a circle.</summary>
    public const string BaseCycle = "KT404";

    /// <summary>More kits upon each other than allowed.</summary>
    public const string TooDeep = "KT405";
}
