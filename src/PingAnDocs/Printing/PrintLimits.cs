namespace PingAnDocs.Printing;

/// <summary>How long a conversion may take.</summary>
/// <param name="First">Start of the program and its first document.</param>
/// <param name="Further">Each further document of the same run.</param>
public sealed record PrintLimits(TimeSpan First, TimeSpan Further)
{
    /// <summary>A start takes about two seconds and a speech a tenth of one; a slow disk and a busy machine get their share.</summary>
    public static PrintLimits Standard { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(5));

    internal TimeSpan Of(int documents) => First + (Further * (documents - 1));
}
