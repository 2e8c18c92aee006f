namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Finds the signature: the short line, or lines, right above the date of a document.</summary>
internal static class SignatureFinder
{
    private const int LongestSignature = 30;
    private const string SentenceEnds = "。；：，、！？";

    public static IReadOnlyList<LayoutParagraph> Find(IReadOnlyList<LayoutParagraph> paragraphs)
    {
        var result = paragraphs.ToList();
        for (var date = 0; date < result.Count; date++)
        {
            if (result[date].Role != LayoutRole.SignatureDate) continue;
            for (var line = date - 1; line >= 0 && (result[line].IsBlank || IsSignature(result[line])); line--)
            {
                if (!result[line].IsBlank) result[line] = result[line] with { Role = LayoutRole.Signature };
            }
        }

        return result;
    }

    private static bool IsSignature(LayoutParagraph paragraph)
    {
        var text = paragraph.Shown.Trim();
        return paragraph.Role == LayoutRole.Body && text.Length <= LongestSignature && !SentenceEnds.Contains(text[^1], StringComparison.Ordinal);
    }
}
