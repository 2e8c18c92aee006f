namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>The parts all clean files share.</summary>
internal static class CleanParts
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public static IEnumerable<(string Name, string Text)> All(string body) =>
    [
        (CleanDocument.ContentTypes, ContentTypes), ("_rels/.rels", Relations(PackageRelations)), (CleanDocument.Core, Core), (CleanDocument.App, App),
        (CleanDocument.Body, $"{CleanXml.Head}<w:document {CleanXml.Spaces}><w:body>{body}</w:body></w:document>"), (CleanDocument.BodyRelations, Relations(BodyRelations)),
        (CleanDocument.Styles, CleanStyles.Text), (CleanDocument.Settings, Settings),
        (CleanDocument.OddFooter, Footer("GwPageOdd")), (CleanDocument.EvenFooter, Footer("GwPageEven")),
    ];

    private const string ContentTypes =
        $"{CleanXml.Head}<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Word}styles+xml\"/>"
        + $"<Override PartName=\"/word/settings.xml\" ContentType=\"{Word}settings+xml\"/>"
        + $"<Override PartName=\"/word/footer1.xml\" ContentType=\"{Word}footer+xml\"/><Override PartName=\"/word/footer2.xml\" ContentType=\"{Word}footer+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>";

    private const string PackageRelations =
        $"<Relationship Id=\"rId1\" Type=\"{CleanXml.Office}/officeDocument\" Target=\"word/document.xml\"/>"
        + $"<Relationship Id=\"rId2\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        + $"<Relationship Id=\"rId3\" Type=\"{CleanXml.Office}/extended-properties\" Target=\"docProps/app.xml\"/>";

    private const string BodyRelations =
        $"<Relationship Id=\"rId1\" Type=\"{CleanXml.Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"{CleanXml.Office}/settings\" Target=\"settings.xml\"/>"
        + $"<Relationship Id=\"rId3\" Type=\"{CleanXml.Office}/footer\" Target=\"footer1.xml\"/><Relationship Id=\"rId4\" Type=\"{CleanXml.Office}/footer\" Target=\"footer2.xml\"/>";

    private const string Core =
        $"{CleanXml.Head}<cp:coreProperties xmlns:cp=\"{Package}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title></dc:title></cp:coreProperties>";

    private const string App =
        $"{CleanXml.Head}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Microsoft Office Word</Application></Properties>";

    private const string Settings =
        $"{CleanXml.Head}<w:settings {CleanXml.Spaces}><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

    /// <summary>A relationships part.</summary>
    public static string Relations(string relations) => $"{CleanXml.Head}<Relationships xmlns=\"{Package}relationships\">{relations}</Relationships>";

    /// <summary>The page number as a field of five runs between two dashes.</summary>
    public static string Footer(string style) =>
        $"{CleanXml.Head}<w:ftr {CleanXml.Spaces}><w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{CleanXml.R("— ")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{CleanXml.R(" —")}</w:p></w:ftr>";
}
