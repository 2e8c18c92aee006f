namespace PingAnDocs.Printing;

/// <summary>How a bounded process came to its end. What it made of its task is another question: its exit code says nothing.</summary>
internal enum ProcessEnd
{
    /// <summary>It ended by itself.</summary>
    Ended,

    /// <summary>Its time was over and it was ended.</summary>
    TimedOut,

    /// <summary>It could not be started.</summary>
    NotStarted,
}
