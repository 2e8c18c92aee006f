using System.Globalization;
using System.Text;

namespace WordTemplates.Tests.Corpus;

/// <summary>A document under construction: a body to which blocks append, and the parts they bring along.</summary>
/// <param name="producer">Whose habits it shows.</param>
internal sealed class WordDocument(Producer producer)
{
    private readonly StringBuilder body = new();
    private readonly StringBuilder settings = new();
    private int number;

    public WordFile File { get; } = new();

    /// <summary>Properties of the last page section.</summary>
    public string Section { get; set; } = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1361\" w:gutter=\"0\"/><w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"312\"/>";

    /// <summary>References to headers and footers.</summary>
    public string SectionStories { get; set; } = "";

    /// <summary>A number no other block of the document has.</summary>
    public int Next() => ++number;

    public WordDocument Add(string markup)
    {
        body.Append(markup);
        return this;
    }

    public void AddSetting(string markup) => settings.Append(markup);

    /// <summary>A run of text.</summary>
    public string R(string text, string properties = "") =>
        $"<w:r{producer.Run}><w:rPr>{properties}{producer.Format}</w:rPr><w:t>{text}</w:t></w:r>";

    /// <summary>A paragraph around runs.</summary>
    public string P(string runs, string properties = "") =>
        $"<w:p{string.Format(CultureInfo.InvariantCulture, producer.Paragraph, (0x10000000 + Next()).ToString("X8", CultureInfo.InvariantCulture))}>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{runs}</w:p>";

    /// <summary>A part related to the main document; gives the relationship's id.</summary>
    public string Relate(string kind, string name, string xml, string type)
    {
        File.Add("word/" + name, xml, type);
        return File.Relate(WordFile.Main, kind, name);
    }

    /// <summary>A part with the producer's namespaces.</summary>
    public string Part(string root, string content) => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:{root} {producer.Root}>{content}</w:{root}>";

    /// <summary>The finished package; the spelling rewrites the main document.</summary>
    public byte[] ToBytes(Spelling spelling)
    {
        File.Relate("", "officeDocument", WordFile.Main);
        var document = Part("document", $"<w:body>{body}<w:sectPr>{SectionStories}{Section}</w:sectPr></w:body>");
        File.Add(WordFile.Main, spelling.Write(document), WordFile.Word + "document.main+xml");
        Relate("settings", "settings.xml", Part("settings", $"<w:zoom w:percent=\"100\"/>{settings}<w:compat><w:useFELayout/><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"), WordFile.Word + "settings+xml");
        return File.ToBytes();
    }
}
