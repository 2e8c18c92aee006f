using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Tells the paragraphs that are running text for certain from short lines that may be anything.</summary>
internal static class Sentences
{
    private const int LongestLine = 28;
    private const string Ends = "。！？；：…”’）";

    private static readonly string[] Notes = ["注：", "注:", "备注：", "说明：", "资料来源：", "数据来源：", "来源：", "单位：", "联系人：", "联系电话："];

    /// <summary>Body paragraphs that are sentences, in the order of the document.</summary>
    public static IEnumerable<LayoutParagraph> Of(LayoutDocument document) => document.Running.Where(IsSure);

    /// <summary>True for a body paragraph that ends as a sentence does or is longer than a line.</summary>
    public static bool IsSure(LayoutParagraph paragraph)
    {
        var text = paragraph.Shown.Trim();
        return paragraph.Role == LayoutRole.Body && text.Length > 0 && !Notes.Any(note => text.StartsWith(note, StringComparison.Ordinal))
            && !text.StartsWith('（') && (Ends.Contains(text[^1], StringComparison.Ordinal) || text.Length > LongestLine);
    }
}
