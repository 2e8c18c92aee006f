using PingAnDocs.Data;

namespace PingAnDocs.Narration.Formulations;

/// <summary>A political or campaign formulation and the days on which it is current.</summary>
/// <param name="Text">The words, such as 扫黑除恶专项斗争; quotation marks and blanks do not count.</param>
/// <param name="ValidFrom">First day on which it is current; null without limit.</param>
/// <param name="ValidTo">Last day on which it is current; null while it is current.</param>
/// <param name="Successor">What is said instead; empty when nothing took its place.</param>
/// <param name="Source">Document or meeting, with its date, where anybody can check it.</param>
/// <param name="Note">For the editor; may be empty.</param>
/// <param name="Place">Where it stands in formulations.json.</param>
public sealed record Formulation(
    string Text, DateOnly? ValidFrom, DateOnly? ValidTo, string Successor, string Source, string Note, SourcePlace Place)
{
    /// <summary>True when it may be said on that day. Without a day nobody can vouch for a formulation that has an end.</summary>
    public bool IsCurrent(DateOnly? day) => day is { } known
        ? (ValidFrom is not { } from || known >= from) && (ValidTo is not { } to || known <= to)
        : ValidTo is null;
}
