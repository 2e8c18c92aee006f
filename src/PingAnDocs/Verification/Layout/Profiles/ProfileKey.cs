namespace PingAnDocs.Verification.Layout.Profiles;

/// <summary>A value a profile sets.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Unit">Unit for people; empty for a font or a word.</param>
/// <param name="Kind">How it is written.</param>
internal sealed record ProfileKey(string Name, string Label, string Unit, ProfileValueKind Kind)
{
    public static ProfileKey PageWidth { get; } = Number("pageWidth", "纸张宽度", "毫米");

    public static ProfileKey PageHeight { get; } = Number("pageHeight", "纸张高度", "毫米");

    public static ProfileKey Top { get; } = Number("top", "天头（上边距）", "毫米");

    public static ProfileKey Left { get; } = Number("left", "订口（左边距）", "毫米");

    public static ProfileKey TextWidth { get; } = Number("textWidth", "版心宽度", "毫米");

    public static ProfileKey TextHeight { get; } = Number("textHeight", "版心高度", "毫米");

    public static ProfileKey Lines { get; } = Number("lines", "每页行数", "行");

    public static ProfileKey Characters { get; } = Number("characters", "每行字数", "字");

    public static ProfileKey BodyFont { get; } = Text("bodyFont", "正文字体");

    public static ProfileKey BodySize { get; } = Number("bodySize", "正文字号", "磅");

    public static ProfileKey BodyBold { get; } = new("bodyBold", "正文加粗", "", ProfileValueKind.Flag);

    public static ProfileKey Indent { get; } = Number("indent", "首行缩进", "字");

    public static ProfileKey TitleFont { get; } = Text("titleFont", "标题字体");

    public static ProfileKey TitleSize { get; } = Number("titleSize", "标题字号", "磅");

    public static ProfileKey SpeakerFont { get; } = Text("speakerFont", "讲话人字体");

    public static ProfileKey SpeakerSize { get; } = Number("speakerSize", "讲话人字号", "磅");

    public static ProfileKey Heading1Font { get; } = Text("heading1Font", "一级标题字体");

    public static ProfileKey Heading2Font { get; } = Text("heading2Font", "二级标题字体");

    public static ProfileKey Heading3Font { get; } = Text("heading3Font", "三、四级标题字体");

    public static ProfileKey HeadingSize { get; } = Number("headingSize", "各级标题字号", "磅");

    public static ProfileKey PageNumberFont { get; } = Text("pageNumberFont", "页码字体");

    public static ProfileKey PageNumberSize { get; } = Number("pageNumberSize", "页码字号", "磅");

    /// <summary>outside: right on odd pages, left on even ones; center: in the middle.</summary>
    public static ProfileKey PageNumberPlace { get; } = Text("pageNumberPlace", "页码位置");

    public static ProfileKey PageNumberBelow { get; } = Number("pageNumberBelow", "页码在版心之下", "毫米");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProfileKey> All { get; } =
    [
        PageWidth, PageHeight, Top, Left, TextWidth, TextHeight, Lines, Characters, BodyFont, BodySize, BodyBold, Indent, TitleFont, TitleSize, SpeakerFont,
        SpeakerSize, Heading1Font, Heading2Font, Heading3Font, HeadingSize, PageNumberFont, PageNumberSize, PageNumberPlace, PageNumberBelow,
    ];

    private static ProfileKey Number(string name, string label, string unit) => new(name, label, unit, ProfileValueKind.Number);

    private static ProfileKey Text(string name, string label) => new(name, label, "", ProfileValueKind.Text);
}
