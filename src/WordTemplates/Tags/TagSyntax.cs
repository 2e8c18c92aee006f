namespace WordTemplates.Tags;

/// <summary>What is wrong in the text of one tag.</summary>
internal sealed record TagSyntax(string Code, string Message, string Expected, string Hint);
