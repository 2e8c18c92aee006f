namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Finds the title of a document and how many lines it has.</summary>
internal sealed class TitleGuesser(IReadOnlyList<LayoutParagraph> paragraphs)
{
    private const int LongestTitle = 60;
    private const int LongestPlainTitle = 40;

    // Half-points: 小二, the least a title is set in, and how much the lines of one title differ at most.
    private const int LeastTitleSize = 36;
    private const int LikeSize = 4;
    private const int LeastMarkSize = 44;

    private readonly int bodySize = paragraphs.Where(paragraph => paragraph.Table is null && !paragraph.IsBlank).GroupBy(paragraph => paragraph.Size)
        .OrderByDescending(sizes => sizes.Sum(paragraph => (long)paragraph.Text.Length)).ThenBy(sizes => sizes.Key).FirstOrDefault()?.Key ?? 0;

    private string title = "";
    private int titleSize;

    /// <summary>True when the title says it is a speech.</summary>
    public bool IsSpeech => RolePatterns.SpeechTitleEnd().IsMatch(title);

    /// <summary>True when the title says it is a statutory document; 报告 and 情况 may head anything.</summary>
    public bool IsNotice => title.EndsWith("通报", StringComparison.Ordinal) || title.EndsWith("通知", StringComparison.Ordinal) || title.EndsWith('函') || title.EndsWith("意见", StringComparison.Ordinal);

    /// <summary>Takes a line of the title.</summary>
    public void Add(LayoutParagraph paragraph)
    {
        title += paragraph.Shown.Trim();
        titleSize = paragraph.Size;
    }

    /// <summary>True for 发文机关标志: red and large, or a name that ends in 文件; a title set in red is still a title.</summary>
    public bool IsIssuerMark(LayoutParagraph paragraph, string text) =>
        paragraph.Size >= LeastMarkSize && !RolePatterns.TitleStart().IsMatch(text) && paragraph.Runs.Any(run => IsRed(run.Format.Color)) || RolePatterns.IssuerMark().IsMatch(text) && IsBig(paragraph);

    /// <summary>True for the first line of a document unless it is plainly a sentence or a numbered heading, or nothing speaks for a title.</summary>
    public bool IsTitle(LayoutParagraph paragraph, string text)
    {
        if (text.Length > LongestTitle || RolePatterns.First().IsMatch(text) || RolePatterns.SpeechDate().IsMatch(text)) return false;
        if (RolePatterns.Ends().IsMatch(text)) return IsTitleWithMark(paragraph, text);
        return paragraph.Format.Alignment == "center" || IsBig(paragraph) || RolePatterns.TitleEnd().IsMatch(text) || text.Length <= LongestPlainTitle && IsFollowedByOpening(paragraph);
    }

    /// <summary>True for a further line of the title: set like the line before it, or what the line before it lacks to be a title.</summary>
    public bool GoesOn(LayoutParagraph paragraph, string text)
    {
        if (text.Length > LongestTitle || RolePatterns.Ends().IsMatch(text) || text.StartsWith("——", StringComparison.Ordinal) || RolePatterns.Bracketed().IsMatch(text)) return false;
        if (!RolePatterns.TitleEnd().IsMatch(title) && RolePatterns.TitleEnd().IsMatch(text)) return true;
        return IsBig(paragraph) && Math.Abs((long)paragraph.Size - titleSize) <= LikeSize && !RolePatterns.Speaker().IsMatch(text);
    }

    // A full stop too many makes no sentence of a line that is set like a title.
    private bool IsTitleWithMark(LayoutParagraph paragraph, string text)
    {
        var (bare, isCentred) = (text.TrimEnd('。', '．', '.'), paragraph.Format.Alignment == "center");
        return bare.Length < text.Length && !bare.Contains('。', StringComparison.Ordinal)
            && (IsBig(paragraph) && isCentred || RolePatterns.TitleEnd().IsMatch(bare) && (isCentred || IsBig(paragraph)));
    }

    private bool IsBig(LayoutParagraph paragraph) => paragraph.Size >= LeastTitleSize && paragraph.Size > bodySize;

    private bool IsFollowedByOpening(LayoutParagraph paragraph) =>
        paragraphs.SkipWhile(other => other.Number <= paragraph.Number).FirstOrDefault(other => !other.IsBlank && other.Table is null) is { } next
        && next.Shown.Trim() is var text && (RolePatterns.SpeechDate().IsMatch(text) || RolePatterns.Salutation().IsMatch(text) || RolePatterns.Speaker().IsMatch(text));

    private static bool IsRed(string color) =>
        color.Length == 6 && Pair(color[..2]) >= 0xC0 && Pair(color[2..4]) is >= 0 and <= 0x40 && Pair(color[4..]) is >= 0 and <= 0x40;

    private static int Pair(string digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : -1;
}
