namespace PingAnDocs.Data.Masking;

/// <summary>How much of a survey a masked copy hides. Each level hides what the one before hides, and more.</summary>
public enum MaskLevel
{
    /// <summary>Nothing is hidden.</summary>
    None,

    /// <summary>Names of the unit, of the units below and of the speaker.</summary>
    Names,

    /// <summary>Also values, averages, ranks and numbers of units: XX%, 第X位. Differences stay.</summary>
    Values,

    /// <summary>Also every difference from which a hidden value could be computed.</summary>
    Strict,
}
