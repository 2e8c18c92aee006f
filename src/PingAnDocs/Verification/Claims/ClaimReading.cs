namespace PingAnDocs.Verification.Claims;

/// <summary>Everything a reader hears in a document.</summary>
/// <param name="Claims">The statements in the order of the text.</param>
/// <param name="Unread">Numerals the grammar could not make a statement of and that are no dates, ordinals or times.</param>
public sealed record ClaimReading(IReadOnlyList<Claim> Claims, IReadOnlyList<ClaimPlace> Unread)
{
    /// <summary>All paragraphs with their whole text as the sentence.</summary>
    public IReadOnlyList<ClaimPlace> Paragraphs { get; init; } = [];
}
