namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Says what each paragraph of a body is: by the name of its style where that says so, by text and place where not.</summary>
/// <remarks>Only what a drafter also sees counts; a wrong font or indent must not hide what a paragraph is, or the rule on it would never speak.</remarks>
internal sealed class RoleGuesser
{
    private const int LongestTitle = 60;
    private const int LongestHeading = 40;
    private const int LongestSpeaker = 30;

    private readonly TitleGuesser titles;
    private LayoutRole before = LayoutRole.None;
    private LayoutParagraph? lastAttachmentTitle;
    private bool inHead = true;
    private bool isFormal;
    private bool afterDate;

    private RoleGuesser(TitleGuesser titles) => this.titles = titles;

    public static IReadOnlyList<LayoutParagraph> Guess(IReadOnlyList<LayoutParagraph> paragraphs)
    {
        var guesser = new RoleGuesser(new TitleGuesser(paragraphs));
        var guessed = paragraphs.Select(paragraph => paragraph with { Role = guesser.Next(paragraph) }).ToList();
        return SignatureFinder.Find(guessed);
    }

    private LayoutRole Next(LayoutParagraph paragraph)
    {
        var text = paragraph.Shown.Trim();
        if (paragraph.Table is not null) return Boxed(paragraph, text) ?? LayoutRole.TableText;
        if (paragraph.IsBlank) return paragraph.Element.Descendants().Any(element => element.Name.LocalName is "drawing" or "pict" or "object") ? LayoutRole.Figure : LayoutRole.None;
        if (paragraph.InTextBox) return Boxed(paragraph, text) ?? LayoutRole.None;
        if (IsContents(paragraph)) return LayoutRole.None;
        var role = RoleOf(paragraph, text);
        if (role == LayoutRole.None) return role;
        if (role is LayoutRole.Body or LayoutRole.Salutation or LayoutRole.Addressee || LayoutRoles.LevelOf(role) > 0) inHead = false;
        if (role is LayoutRole.HeadLine or LayoutRole.IssuerMark) isFormal = true;
        if (role == LayoutRole.Title) titles.Add(paragraph);
        if (role == LayoutRole.AttachmentTitle) lastAttachmentTitle = paragraph;
        if (role == LayoutRole.SignatureDate) afterDate = true;
        if (role == LayoutRole.AttachmentLabel) afterDate = false;
        return before = role;
    }

    // Heads and imprints are often tables or text boxes; they say nothing about what the next running paragraph is.
    private LayoutRole? Boxed(LayoutParagraph paragraph, string text)
    {
        if (RolePatterns.Imprint().IsMatch(text)) return LayoutRole.Imprint;
        if (!inHead || before is not (LayoutRole.None or LayoutRole.HeadLine or LayoutRole.IssuerMark)) return null;
        LayoutRole? role = RolePatterns.HeadLine().IsMatch(text) ? LayoutRole.HeadLine : titles.IsIssuerMark(paragraph, text) ? LayoutRole.IssuerMark : null;
        isFormal |= role is not null;
        return role;
    }

    private LayoutRole RoleOf(LayoutParagraph paragraph, string text)
    {
        if (StyleRoles.Of(paragraph, inHead) is { } styled) return styled == LayoutRole.Speaker && RolePatterns.SpeechDate().IsMatch(text) ? LayoutRole.SpeechDate : styled;
        if (RolePatterns.AttachmentLabel().IsMatch(text)) return LayoutRole.AttachmentLabel;
        if (IsAttachmentTitle(paragraph, text)) return LayoutRole.AttachmentTitle;
        return inHead ? Head(paragraph, text) : Inside(paragraph, text);
    }

    // A second line of the title looks like the first one.
    private bool IsAttachmentTitle(LayoutParagraph paragraph, string text)
    {
        if (text.Length > LongestTitle || RolePatterns.Ends().IsMatch(text)) return false;
        return before == LayoutRole.AttachmentLabel
            || before == LayoutRole.AttachmentTitle && paragraph.Format.Alignment == "center" && paragraph.Size == lastAttachmentTitle?.Size && !RolePatterns.Bracketed().IsMatch(text);
    }

    private LayoutRole Head(LayoutParagraph paragraph, string text)
    {
        if (RolePatterns.HeadLine().IsMatch(text)) return LayoutRole.HeadLine;
        if (RolePatterns.DraftMark().IsMatch(text) && before != LayoutRole.Title) return LayoutRole.None;
        if (before is LayoutRole.None or LayoutRole.HeadLine && titles.IsIssuerMark(paragraph, text)) return LayoutRole.IssuerMark;
        if (IsUnderTitle && UnderTitle(paragraph, text) is { } under) return under;
        if (Opening(text) is { } opening) return opening;
        if (before is LayoutRole.None or LayoutRole.HeadLine or LayoutRole.IssuerMark) return titles.IsTitle(paragraph, text) ? LayoutRole.Title : Inside(paragraph, text);
        return Inside(paragraph, text);
    }

    private bool IsUnderTitle => before is LayoutRole.Title or LayoutRole.Subtitle or LayoutRole.Speaker or LayoutRole.SpeechDate;

    private LayoutRole? UnderTitle(LayoutParagraph paragraph, string text)
    {
        if (RolePatterns.SpeechDate().IsMatch(text)) return LayoutRole.SpeechDate;
        if (before == LayoutRole.Title && titles.GoesOn(paragraph, text)) return LayoutRole.Title;
        if (text.StartsWith("——", StringComparison.Ordinal) || RolePatterns.Bracketed().IsMatch(text) && !RolePatterns.Second().IsMatch(text) && !RolePatterns.Fourth().IsMatch(text)) return LayoutRole.Subtitle;
        if (text.Length > LongestSpeaker || RolePatterns.Ends().IsMatch(text) || IsNumbered(text)) return null;
        if (isFormal || RolePatterns.Offices().IsMatch(text) || RolePatterns.BareSalutation().IsMatch(text)) return null;
        return before != LayoutRole.Speaker && (paragraph.Format.Alignment == "center" || RolePatterns.Speaker().IsMatch(text)) ? LayoutRole.Speaker : null;
    }

    // 各位代表小组： opens a notice as well as 各位代表： opens a speech: the document decides.
    private LayoutRole? Opening(string text)
    {
        var isNotice = isFormal || titles.IsNotice;
        if (RolePatterns.Colon().IsMatch(text) && before != LayoutRole.None)
            return isNotice ? LayoutRole.Addressee : titles.IsSpeech && text.Length <= LongestTitle || RolePatterns.Salutation().IsMatch(text) ? LayoutRole.Salutation : LayoutRole.Addressee;
        if (!isNotice && (RolePatterns.Salutation().IsMatch(text) || RolePatterns.BareSalutation().IsMatch(text))) return LayoutRole.Salutation;
        return before == LayoutRole.Title && !titles.IsSpeech && RolePatterns.Offices().IsMatch(text) ? LayoutRole.Addressee : null;
    }

    private LayoutRole Inside(LayoutParagraph paragraph, string text)
    {
        if (RolePatterns.Imprint().IsMatch(text)) return LayoutRole.Imprint;
        if (RolePatterns.AttachmentNote().IsMatch(text) || before == LayoutRole.AttachmentNote && RolePatterns.Third().IsMatch(text)) return LayoutRole.AttachmentNote;
        if (RolePatterns.SignatureDate().IsMatch(text)) return LayoutRole.SignatureDate;
        if (afterDate && RolePatterns.Bracketed().IsMatch(text)) return LayoutRole.Remark;
        if (RolePatterns.First().IsMatch(text)) return LayoutRole.Heading1;
        if (RolePatterns.Second().IsMatch(text)) return LayoutRole.Heading2;
        if (RolePatterns.Third().IsMatch(text)) return LayoutRole.Heading3;
        if (RolePatterns.Fourth().IsMatch(text)) return LayoutRole.Heading4;
        var isLine = text.Length <= LongestHeading && !RolePatterns.Ends().IsMatch(text);
        if (isLine && RolePatterns.Caption().IsMatch(text)) return LayoutRole.Caption;
        return isLine && paragraph.Format.OutlineLevel is < 4 and { } level ? LayoutRole.Heading1 + level : LayoutRole.Body;
    }

    private static bool IsNumbered(string text) =>
        RolePatterns.First().IsMatch(text) || RolePatterns.Second().IsMatch(text) || RolePatterns.Third().IsMatch(text) || RolePatterns.Fourth().IsMatch(text);

    private static bool IsContents(LayoutParagraph paragraph) =>
        paragraph.StyleNames.Any(name => name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("目录", StringComparison.Ordinal));
}
