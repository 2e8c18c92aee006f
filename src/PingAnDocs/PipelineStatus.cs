namespace PingAnDocs;

/// <summary>How the journey of one document ended.</summary>
public enum PipelineStatus
{
    /// <summary>The document was made, read again and found right.</summary>
    Released,

    /// <summary>The data has errors; nothing was made.</summary>
    DataRefused,

    /// <summary>The kit could not be rendered with this data; nothing was made.</summary>
    KitFault,

    /// <summary>The document was made, but verification speaks against it.</summary>
    KeptBack,
}
