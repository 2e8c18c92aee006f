namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>A passage of the Word file and the font it asks for.</summary>
/// <param name="Font">Name of the font of Chinese characters, as the Word file names it.</param>
/// <param name="Text">The passage.</param>
public sealed record FontPassage(string Font, string Text);
