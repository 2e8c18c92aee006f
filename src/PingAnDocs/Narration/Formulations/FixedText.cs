using PingAnDocs.Data;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Words of a kit that every speech bears whatever its day, such as those of the Word template outside its tags.</summary>
/// <param name="Text">The words.</param>
/// <param name="Place">Where they stand.</param>
public sealed record FixedText(string Text, SourcePlace Place);
