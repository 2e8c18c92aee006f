namespace WordTemplates;

/// <summary>A value that is still to be supplied: its place in the document is highlighted.</summary>
/// <param name="Path">Where it belongs in the data, such as 问题[2].责任单位.</param>
/// <param name="Place">Where its tag stands.</param>
public sealed record TemplateGap(string Path, TagPlace Place);
