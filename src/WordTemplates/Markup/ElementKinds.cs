namespace WordTemplates.Markup;

/// <summary>Names of WordprocessingML elements to their kind.</summary>
internal static class ElementKinds
{
    private static readonly Dictionary<string, ElementKind> Kinds = new()
    {
        ["body"] = ElementKind.Body,
        ["hdr"] = ElementKind.Story,
        ["ftr"] = ElementKind.Story,
        ["footnote"] = ElementKind.Story,
        ["endnote"] = ElementKind.Story,
        ["comment"] = ElementKind.Story,
        ["txbxContent"] = ElementKind.Story,
        ["tc"] = ElementKind.Cell,
        ["tbl"] = ElementKind.Table,
        ["tr"] = ElementKind.Row,
        ["p"] = ElementKind.Paragraph,
        ["pPr"] = ElementKind.ParagraphProperties,
        ["r"] = ElementKind.Run,
        ["rPr"] = ElementKind.RunProperties,
        ["t"] = ElementKind.Text,
        ["tab"] = ElementKind.Tab,
        ["br"] = ElementKind.Break,
        ["cr"] = ElementKind.Break,
        ["noBreakHyphen"] = ElementKind.Hyphen,
        ["instrText"] = ElementKind.InstructionText,
        ["sectPr"] = ElementKind.SectionProperties,
        ["id"] = ElementKind.ContentControlId,
        ["tag"] = ElementKind.ContentControlTag,
        ["pStyle"] = ElementKind.Style,
        ["outlineLvl"] = ElementKind.OutlineLevel,
    };

    static ElementKinds()
    {
        Put(ElementKind.Wrapper, "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir");
        Put(ElementKind.Silent, "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "proofErr",
            "lastRenderedPageBreak", "softHyphen", "del", "moveFrom", "annotationRef");
        Put(ElementKind.RangeMark, "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
            "commentReference", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart",
            "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd");
    }

    public static ElementKind Of(string localName) => Kinds.GetValueOrDefault(localName);

    private static void Put(ElementKind kind, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            Kinds[name] = kind;
    }
}
