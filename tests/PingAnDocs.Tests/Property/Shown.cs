namespace PingAnDocs.Tests.Property;

/// <summary>How much of an indicator a made survey gives away.</summary>
internal enum Shown
{
    /// <summary>Changes and gaps, no absolute value.</summary>
    Differences,

    /// <summary>Values, last year's values and averages; the differences have to be computed.</summary>
    Values,

    /// <summary>All of them.</summary>
    Both,
}
