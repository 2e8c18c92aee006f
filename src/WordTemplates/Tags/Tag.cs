using WordTemplates.Formats;

namespace WordTemplates.Tags;

/// <summary>A parsed tag.</summary>
internal abstract record Tag;

/// <summary>Prints a value.</summary>
/// <param name="Path">What is printed.</param>
/// <param name="Optional">True when a missing value is blank.</param>
/// <param name="Format">How it is printed.</param>
/// <param name="Home">Offset, within the tag, of the first character of the name: the value takes its format.</param>
internal sealed record ValueTag(TagPath Path, bool Optional, ValueFormat Format, int Home) : Tag;

/// <summary>Opens a section.</summary>
/// <param name="Path">What decides.</param>
/// <param name="Optional">True when a missing value counts as absent and is no fault.</param>
/// <param name="Inverted">True for {{^…}}.</param>
/// <param name="Test">The comparison, or null.</param>
internal sealed record OpenTag(TagPath Path, bool Optional, bool Inverted, TagTest? Test) : Tag;

/// <summary>Closes the section of that path; an empty path closes the innermost.</summary>
internal sealed record CloseTag(string Path) : Tag;

/// <summary>A remark for the editors of the template.</summary>
internal sealed record CommentTag : Tag;
