namespace PingAnDocs.Verification.Inspection;

/// <summary>Where in a document something was found.</summary>
/// <param name="Part">Part of the package; empty for the body.</param>
/// <param name="Paragraph">Number of the paragraph inside its part, from 1, those of tables and text boxes included; 0 for the part or document as a whole.</param>
/// <param name="Text">Text of the paragraph as read; empty for the document as a whole.</param>
/// <param name="Start">Index of the first character meant.</param>
/// <param name="Length">Number of characters meant; 0 for the paragraph as a whole.</param>
/// <param name="Where">The place in words, such as 正文第3段 or 第1节.</param>
public sealed record InspectionPlace(string Part, int Paragraph, string Text, int Start, int Length, string Where)
{
    /// <summary>The document as a whole.</summary>
    public static InspectionPlace Document { get; } = new("", 0, "", 0, 0, "全文");

    /// <summary>Page it stands on, from 1; null when no rendered page was read.</summary>
    public int? Page { get; init; }

    /// <summary>The role the paragraph was taken for, such as 标题 or 正文; empty when none was guessed.</summary>
    public string Role { get; init; } = "";

    /// <summary>The characters meant, the whole paragraph when none are given.</summary>
    public string Passage => Length == 0 ? Text : Text.Substring(Start, Length);
}
