using WordTemplates.Formats;

namespace WordTemplates.Tags;

/// <summary>A parsed tag.</summary>
/// <param name="Options">The words after a colon that say how, such as 重新编号.</param>
internal abstract record Tag(TagOptions Options = TagOptions.None);

/// <summary>Prints a value.</summary>
/// <param name="Path">What is printed.</param>
/// <param name="Optional">True when a missing value is blank.</param>
/// <param name="Format">How it is printed.</param>
/// <param name="Home">Offset, within the tag, of the first character of the name: the value takes its format.</param>
/// <param name="Options">待补, 合并, 图片, 图表.</param>
internal sealed record ValueTag(TagPath Path, bool Optional, ValueFormat Format, int Home, TagOptions Options = TagOptions.None) : Tag(Options);

/// <summary>Opens a section.</summary>
/// <param name="Path">What decides.</param>
/// <param name="Optional">True when a missing value counts as absent and is no fault.</param>
/// <param name="Inverted">True for {{^…}}.</param>
/// <param name="Test">The comparison, or null.</param>
/// <param name="Options">行, 列, 重新编号.</param>
internal sealed record OpenTag(TagPath Path, bool Optional, bool Inverted, TagTest? Test, TagOptions Options = TagOptions.None) : Tag(Options);

/// <summary>Closes the section of that path; an empty path closes the innermost.</summary>
internal sealed record CloseTag(string Path) : Tag;

/// <summary>A remark for the editors of the template.</summary>
internal sealed record CommentTag : Tag;
