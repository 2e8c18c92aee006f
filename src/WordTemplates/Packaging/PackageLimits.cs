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

    /// <summary>Of one element. Roots with all of Word's namespaces have under fifty.</summary>
    public const int Attributes = 500;

    /// <summary>Of all open elements together, namespaces included: each may have to be searched for every name.</summary>
    public const int AttributesInScope = 1_000;

    /// <summary>Old drawings keep pictures of some megabytes in an attribute.</summary>
    public const int AttributeCharacters = 8 << 20;
}
