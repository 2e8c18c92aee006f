namespace PingAnDocs.Similarity;

/// <summary>A paragraph of a finished document.</summary>
/// <param name="Place">Where it stands, in words.</param>
/// <param name="Text">Its text without blanks and line feeds: a name is found across the break of a long title.</param>
/// <param name="IsWording">True in the running text of the body: what is compared. Tables are data; headers and properties are the template's.</param>
/// <param name="IsSection">True for the heading of a section.</param>
internal sealed record DocumentLine(string Place, string Text, bool IsWording, bool IsSection);
