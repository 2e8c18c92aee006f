namespace WordTemplates.Packaging;

/// <summary>How much a template may weigh; measured on thousands of real documents, which all stay well below.</summary>
internal static class PackageLimits
{
    public const int FileBytes = 20 << 20;
    public const int Entries = 2_000;
    public const int XmlPartBytes = 20 << 20;
    public const int EntryBytes = 64 << 20;
    public const int TotalBytes = 128 << 20;

    /// <summary>Real parts reach 224:1, bombs start near 400:1.</summary>
    public const int Ratio = 300;

    /// <summary>Below this an entry may be as dense as it likes.</summary>
    public const int RatioFromBytes = 1 << 20;

    public const int Elements = 1_000_000;

    /// <summary>Real documents reach 68; the SDK's own recursion dies near 2,000.</summary>
    public const int Depth = 256;
}
