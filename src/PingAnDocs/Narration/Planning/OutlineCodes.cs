namespace PingAnDocs.Narration.Planning;

/// <summary>Stable codes of faults in plan.json.</summary>
internal static class OutlineCodes
{
    /// <summary>A word that is none of those allowed at this place.</summary>
    public const string UnknownWord = "KT501";

    /// <summary>A number out of range or not whole.</summary>
    public const string BadNumber = "KT502";

    /// <summary>No section, or a section without heading or content.</summary>
    public const string Incomplete = "KT503";

    /// <summary>A part of the findings that stands in two sections.</summary>
    public const string PartTwice = "KT504";

    /// <summary>A phrase that phrases.json lacks.</summary>
    public const string UnknownPhrase = "KT505";

    /// <summary>A table of units that may not be named.</summary>
    public const string TableWithoutNames = "KT506";

    /// <summary>A chart where there is no table to draw.</summary>
    public const string ChartWithoutTable = "KT507";
}
