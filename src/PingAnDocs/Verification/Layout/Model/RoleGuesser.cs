using System.Text.RegularExpressions;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Says what each paragraph of a body is: by the name of its style where that says so, by text and place where not.</summary>
/// <remarks>Only what a drafter also sees counts; a wrong font or indent must not hide what a paragraph is, or the rule on it would never speak.</remarks>
internal sealed partial class RoleGuesser
{
    private LayoutRole before = LayoutRole.None;
    private bool inHead = true;
    private bool afterDate;

    public static IReadOnlyList<LayoutParagraph> Guess(IReadOnlyList<LayoutParagraph> paragraphs)
    {
        var guesser = new RoleGuesser();
        var guessed = paragraphs.Select(paragraph => paragraph with { Role = guesser.Next(paragraph) }).ToList();
        return SignatureFinder.Find(guessed);
    }

    private LayoutRole Next(LayoutParagraph paragraph)
    {
        if (paragraph.Table is not null) return Boxed(paragraph) ?? LayoutRole.TableText;
        if (paragraph.IsBlank) return paragraph.Element.Descendants().Any(element => element.Name.LocalName is "drawing" or "pict" or "object") ? LayoutRole.Figure : LayoutRole.None;
        if (paragraph.InTextBox) return Boxed(paragraph) ?? LayoutRole.None;
        var role = RoleOf(paragraph, paragraph.Shown.Trim());
        if (role is LayoutRole.Body or LayoutRole.Salutation or LayoutRole.Addressee || LayoutRoles.LevelOf(role) > 0) inHead = false;
        if (role == LayoutRole.SignatureDate) afterDate = true;
        if (role == LayoutRole.AttachmentLabel) afterDate = false;
        return before = role;
    }

    // Heads and imprints are often tables or text boxes; they say nothing about what the next running paragraph is.
    private LayoutRole? Boxed(LayoutParagraph paragraph)
    {
        var text = paragraph.Shown.Trim();
        if (Imprint().IsMatch(text)) return LayoutRole.Imprint;
        if (!inHead || before is not (LayoutRole.None or LayoutRole.HeadLine or LayoutRole.IssuerMark)) return null;
        return HeadLine().IsMatch(text) ? LayoutRole.HeadLine : IsMark(paragraph) ? LayoutRole.IssuerMark : null;
    }

    private LayoutRole RoleOf(LayoutParagraph paragraph, string text)
    {
        if (StyleRoles.Of(paragraph, inHead) is { } styled) return styled == LayoutRole.Speaker && SpeechDate().IsMatch(text) ? LayoutRole.SpeechDate : styled;
        if (AttachmentLabel().IsMatch(text)) return LayoutRole.AttachmentLabel;
        if (before == LayoutRole.AttachmentLabel || before == LayoutRole.AttachmentTitle && IsTitleLike(paragraph, text)) return LayoutRole.AttachmentTitle;
        return inHead ? Head(paragraph, text) : Inside(paragraph, text);
    }

    private LayoutRole Head(LayoutParagraph paragraph, string text)
    {
        if (HeadLine().IsMatch(text)) return LayoutRole.HeadLine;
        if (before is LayoutRole.None or LayoutRole.HeadLine && IsMark(paragraph)) return LayoutRole.IssuerMark;
        if (SpeechDate().IsMatch(text) && before is LayoutRole.Title or LayoutRole.Subtitle or LayoutRole.Speaker) return LayoutRole.SpeechDate;
        if (Salutation().IsMatch(text)) return LayoutRole.Salutation;
        if (before is LayoutRole.None or LayoutRole.HeadLine or LayoutRole.IssuerMark) return IsTitleLike(paragraph, text) ? LayoutRole.Title : Inside(paragraph, text);
        if (text.StartsWith("——", StringComparison.Ordinal)) return LayoutRole.Subtitle;
        if (before == LayoutRole.Title && IsTitleLike(paragraph, text) && paragraph.Size >= 36) return LayoutRole.Title;
        if (Addressee().IsMatch(text)) return LayoutRole.Addressee;
        return paragraph.Format.Alignment == "center" && text.Length <= 30 && !Ends().IsMatch(text) ? LayoutRole.Speaker : Inside(paragraph, text);
    }

    private LayoutRole Inside(LayoutParagraph paragraph, string text)
    {
        if (Imprint().IsMatch(text)) return LayoutRole.Imprint;
        if (AttachmentNote().IsMatch(text) || before == LayoutRole.AttachmentNote && Third().IsMatch(text)) return LayoutRole.AttachmentNote;
        if (SignatureDate().IsMatch(text)) return LayoutRole.SignatureDate;
        if (afterDate && Remark().IsMatch(text)) return LayoutRole.Remark;
        if (First().IsMatch(text)) return LayoutRole.Heading1;
        if (Second().IsMatch(text)) return LayoutRole.Heading2;
        if (Third().IsMatch(text)) return LayoutRole.Heading3;
        if (Fourth().IsMatch(text)) return LayoutRole.Heading4;
        if (Caption().IsMatch(text) && text.Length <= 40 && !Ends().IsMatch(text)) return LayoutRole.Caption;
        return paragraph.Format.OutlineLevel is < 4 and { } level && text.Length <= 40 && !Ends().IsMatch(text) ? LayoutRole.Heading1 + level : LayoutRole.Body;
    }

    // The first line of a document is its title unless it is plainly a sentence or a numbered heading.
    private static bool IsTitleLike(LayoutParagraph paragraph, string text) =>
        text.Length <= 60 && !Ends().IsMatch(text) && !First().IsMatch(text) && !SpeechDate().IsMatch(text)
        && (paragraph.Format.Alignment == "center" || paragraph.Size >= 36 || TitleEnd().IsMatch(text));

    // A title set in red is still a title.
    private static bool IsMark(LayoutParagraph paragraph) =>
        paragraph.Size >= 44 && paragraph.Runs.Any(run => Red().IsMatch(run.Format.Color)) && !TitleStart().IsMatch(paragraph.Shown.Trim());

    [GeneratedRegex("^(在|关于)|(讲话|发言|致辞)$")]
    private static partial Regex TitleStart();

    // Full red and the darker reds offices choose beside it.
    [GeneratedRegex("^[C-F][0-9A-F][0-3][0-9A-F][0-3][0-9A-F]$", RegexOptions.IgnoreCase)]
    private static partial Regex Red();

    [GeneratedRegex(@"^\d{6}$|^(绝密|机密|秘密)(★.*)?$|^(特急|加急|平急)$|^\S{1,20}[〔\[［【（(]\d{4}[〕\]］】）)]\s*第?\d+号(\s*签发人[：:].*)?$|^签发人[：:]")]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"^[（(]?\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*[）)]?$")]
    private static partial Regex SpeechDate();

    [GeneratedRegex(@"^(?=.{2,40}$).*(同志|各位|代表|委员|朋友|来宾|领导|女士|先生).{0,12}[：:！!]$")]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^.{2,200}[：:]$")]
    private static partial Regex Addressee();

    [GeneratedRegex(@"^抄\s*送[：:]|\d{4}年\d{1,2}月\d{1,2}日\s*印发$")]
    private static partial Regex Imprint();

    [GeneratedRegex(@"^附\s*件\s*[：:]")]
    private static partial Regex AttachmentNote();

    [GeneratedRegex(@"^附\s*件\s*[0-9一二三四五六七八九十]*$")]
    private static partial Regex AttachmentLabel();

    [GeneratedRegex(@"^([\d０-９]{4}|[〇零○一二三四五六七八九]{4})\s*年\s*[\d〇零一二三四五六七八九十]{1,3}\s*月\s*[\d〇零一二三四五六七八九十]{1,3}\s*日$")]
    private static partial Regex SignatureDate();

    [GeneratedRegex(@"^[（(].*[）)]$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}[、，,.．]")]
    private static partial Regex First();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[）)]")]
    private static partial Regex Second();

    [GeneratedRegex(@"^\d{1,2}([.．、](?!\d))")]
    private static partial Regex Third();

    [GeneratedRegex(@"^[（(]\d{1,2}[）)]")]
    private static partial Regex Fourth();

    [GeneratedRegex(@"^(附?表|图)\s*[\d一二三四五六七八九十]+([-—.]\d+)?([\s　：:]|$)")]
    private static partial Regex Caption();

    [GeneratedRegex("[。；：，、;:,！!？?]$")]
    private static partial Regex Ends();

    [GeneratedRegex("(讲话|发言|致辞|通报|通知|报告|意见|方案|决定|决议|公告|通告|批复|请示|函|纪要|总结|汇报|要点|情况|说明|办法|规定|细则)(稿|提纲)?$")]
    private static partial Regex TitleEnd();
}
