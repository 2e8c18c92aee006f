namespace PingAnDocs.Writing;

/// <summary>What became of one input of a run.</summary>
public enum OutcomeStatus
{
    /// <summary>Its files are written.</summary>
    Released,

    /// <summary>The data has errors.</summary>
    DataRefused,

    /// <summary>The kit could not be rendered.</summary>
    KitFault,

    /// <summary>Verification speaks against the document.</summary>
    KeptBack,

    /// <summary>Something nobody foresaw, such as a full disk.</summary>
    Unexpected,
}
