namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>A font a printed document is set in.</summary>
/// <param name="Name">Its name inside the PDF, without the mark of a subset.</param>
/// <param name="IsEmbedded">True when the PDF carries the font itself, so that every printer sets the same.</param>
public sealed record PrintedFont(string Name, bool IsEmbedded);
