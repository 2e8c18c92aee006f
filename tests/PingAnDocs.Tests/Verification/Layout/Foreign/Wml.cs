namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>Small pieces of WordprocessingML.</summary>
internal static class Wml
{
    /// <summary>Line pitch of the standard's page.</summary>
    public const string Exact = "<w:spacing w:line=\"579\" w:lineRule=\"exact\"/>";

    /// <summary>Two characters in.</summary>
    public const string Indent = "<w:ind w:firstLine=\"640\" w:firstLineChars=\"200\"/>";

    /// <summary>In the middle.</summary>
    public const string Centre = "<w:jc w:val=\"center\"/>";

    /// <summary>A page number in five runs.</summary>
    public const string PageField =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    /// <summary>A root element with all namespaces.</summary>
    public static string Root(string name, string inner, string more = "mc:Ignorable=\"w14 w15\"") => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:{name} {Namespaces} {more}>{inner}</w:{name}>";

    /// <summary>A main part.</summary>
    public static string Document(string body, string more = "mc:Ignorable=\"w14 w15\"") => Root("document", $"<w:body>{body}</w:body>", more);

    /// <summary>A paragraph of one run, its mark formatted as the run.</summary>
    public static string P(string text, string paragraph = "", string run = "") => Para(paragraph, text.Length == 0 ? "" : R(text, run), run);

    /// <summary>A paragraph.</summary>
    public static string Para(string paragraph, string inner, string mark = "") =>
        $"<w:p><w:pPr>{paragraph}{(mark.Length == 0 ? "" : $"<w:rPr>{mark}</w:rPr>")}</w:pPr>{inner}</w:p>";

    /// <summary>A paragraph of a style.</summary>
    public static string S(string style, string text, string run = "") => P(text, $"<w:pStyle w:val=\"{style}\"/>", run);

    /// <summary>A run.</summary>
    public static string R(string text, string format = "") => $"<w:r><w:rPr>{format}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>One font for everything, and a size in half-points.</summary>
    public static string Font(string font, int size, string more = "") =>
        $"<w:rFonts w:hint=\"eastAsia\" w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>{more}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>";

    /// <summary>A style sheet.</summary>
    public static ForeignPart Styles(string defaults, params IReadOnlyList<string> styles) =>
        ForeignPart.Xml("rIdStyles", "styles", Root("styles", (defaults.Length == 0 ? "" : $"<w:docDefaults>{defaults}</w:docDefaults>") + string.Concat(styles)));

    /// <summary>A paragraph style.</summary>
    public static string Style(string id, string name, string basedOn, string paragraph, string run = "") =>
        $"<w:style w:type=\"paragraph\" {(basedOn.Length == 0 ? "w:default=\"1\" " : "")}w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{(basedOn.Length == 0 ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";

    /// <summary>Settings.</summary>
    public static ForeignPart Settings(string inner) => ForeignPart.Xml("rIdSettings", "settings", Root("settings", inner));
}
