namespace PingAnDocs.Verification.Checks;

/// <summary>What a planned line of the speech is.</summary>
internal enum PlannedRole
{
    Title,
    Speaker,
    Date,
    Salutation,
    Heading,
    Paragraph,
    Signature,
    TableText,
}
