namespace WordTemplates.Tests.Corpus;

/// <summary>How a program writes its markup: the habits that real files of Word, WPS and LibreOffice show.</summary>
/// <param name="Name">Name of the habit.</param>
/// <param name="Root">Namespaces and other attributes of a part's root.</param>
/// <param name="Paragraph">Attributes of a paragraph; {0} is its number in hexadecimal.</param>
/// <param name="Run">Attributes of a run.</param>
/// <param name="Format">Properties of a run of Chinese text.</param>
internal sealed record Producer(string Name, string Root, string Paragraph, string Run, string Format)
{
    private const string Shared =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" xmlns:wp14=\"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing\"";

    public static readonly Producer MicrosoftWord = new(
        "Word", Shared + " mc:Ignorable=\"w14 w15 wp14\"", " w14:paraId=\"{0}\" w14:textId=\"77777777\" w:rsidR=\"00A77427\" w:rsidRDefault=\"00B12C34\" w:rsidP=\"007F1D13\"",
        " w:rsidRPr=\"00C85D2A\"", "<w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>");

    public static readonly Producer Wps = new(
        "WPS", Shared + " xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\" mc:Ignorable=\"w14 w15 wp14\"", "", "",
        "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"方正仿宋_GBK\" w:hAnsi=\"方正仿宋_GBK\" w:eastAsia=\"方正仿宋_GBK\" w:cs=\"方正仿宋_GBK\"/><w:color w:val=\"auto\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>");

    public static readonly Producer LibreOffice = new(
        "LibreOffice", Shared + " mc:Ignorable=\"w14 wp14 w15\"", "", "", "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\"/><w:kern w:val=\"2\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"hi-IN\"/>");

    public static readonly Producer[] All = [MicrosoftWord, Wps, LibreOffice];
}
