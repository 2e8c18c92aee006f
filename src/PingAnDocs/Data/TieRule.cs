namespace PingAnDocs.Data;

/// <summary>How ranks go on after a tie.</summary>
public enum TieRule
{
    /// <summary>1, 2, 2, 4: as many places are left out as units are tied.</summary>
    Skip,

    /// <summary>1, 2, 2, 3: no place is left out.</summary>
    Dense,
}
