namespace PingAnDocs.Narration.Phrases;

/// <summary>The days on which a wording may be said.</summary>
/// <param name="From">First day; null without limit.</param>
/// <param name="Until">Last day; null without limit.</param>
public sealed record WordingDays(DateOnly? From, DateOnly? Until)
{
    /// <summary>Every day.</summary>
    public static WordingDays Always { get; } = new(null, null);

    /// <summary>True when the day is one of them. A speech without a date takes no wording that has an end.</summary>
    public bool Holds(DateOnly? day) => day is { } known
        ? (From is not { } from || known >= from) && (Until is not { } until || known <= until)
        : Until is null;
}
