using PingAnDocs.Tests.Verification.Layout;

namespace PingAnDocs.Tests.Mending;

/// <summary>A clean file with one thing broken that can be mended without judgement: indents, heads, headings, page numbers, tables.</summary>
internal static class LayoutMutants
{
    private const string Run = "<w:r><w:t xml:space=\"preserve\">下半年要盯住";
    private const string Last = "<w:pStyle w:val=\"GwBody\"/></w:pPr>" + Run;

    /// <summary>Rule, clean file, part, what is changed, into what.</summary>
    public static TheoryData<string, string, string, string, string> All() => new()
    {
        { "PA-01", "speech", CleanDocument.Body, Last, Indented("w:firstLineChars=\"0\" w:firstLine=\"0\"") },
        { "PA-01", "speech", CleanDocument.Body, Run, "<w:r><w:t xml:space=\"preserve\">　　下半年要盯住" },
        { "PA-01", "speech", CleanDocument.Body, Run, "<w:r><w:tab/><w:t xml:space=\"preserve\"> 下半年要盯住" },
        { "PA-01", "speech", CleanDocument.Body, Run, "<w:r><w:t xml:space=\"preserve\">    </w:t></w:r>" + Run },
        { "PA-02", "speech", CleanDocument.Body, Last, Indented("w:left=\"420\" w:firstLineChars=\"200\" w:firstLine=\"640\"") },
        { "PA-03", "speech", CleanDocument.Body, Last, Indented("w:firstLineChars=\"200\" w:firstLine=\"31680\"") },
        { "HD-01", "speech", CleanDocument.Body, ">一、上半年的主要成效", ">一、上半年的主要成效</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"30\"/></w:rPr><w:t>与不足" },
        { "HD-02", "speech", CleanDocument.Body, ">（一）重点地区改善明显", ">（一）重点地区改善</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t>明显。原因有三条，都写在后面" },
        { "HD-06", "speech", CleanDocument.Body, "<w:pStyle w:val=\"GwH2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">（二）", "<w:pStyle w:val=\"GwH2\"/><w:keepNext w:val=\"0\"/></w:pPr><w:r><w:t xml:space=\"preserve\">（二）" },
        { "HD-07", "speech", CleanDocument.Body, "<w:pStyle w:val=\"GwH2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">（二）", "<w:pStyle w:val=\"GwH2\"/><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t xml:space=\"preserve\">（二）" },
        { "TI-01", "speech", CleanDocument.Body, "<w:pStyle w:val=\"GwTitle\"/></w:pPr><w:r>", "<w:pStyle w:val=\"GwTitle\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"黑体\"/><w:sz w:val=\"36\"/></w:rPr>" },
        { "TI-02", "speech", CleanDocument.Body, "<w:pStyle w:val=\"GwTitle\"/></w:pPr><w:r>", "<w:pStyle w:val=\"GwTitle\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"880\"/><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>" },
        { "SP-01", "speech", CleanDocument.Body, "<w:pStyle w:val=\"GwSpeaker\"/></w:pPr><w:r>", "<w:pStyle w:val=\"GwSpeaker\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr>" },
        { "SP-03", "speech", CleanDocument.Body, "<w:pStyle w:val=\"GwSalutation\"/></w:pPr>", "<w:pStyle w:val=\"GwSalutation\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>" },
        { "SP-03", "speech", CleanDocument.Body, ">同志们：", ">　　同志们：" },
        { "MS-01", "notice", CleanDocument.Body, "<w:pStyle w:val=\"GwAddressee\"/></w:pPr>", "<w:pStyle w:val=\"GwAddressee\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>" },
        { "NO-03", "speech", CleanDocument.Styles, "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>", "<w:jc w:val=\"center\"/>" },
        { "NO-04", "speech", CleanDocument.OddFooter, "<w:r><w:t>1</w:t></w:r>", "<w:r><w:rPr><w:sz w:val=\"21\"/></w:rPr><w:t>1</w:t></w:r>" },
        { "NO-02", "speech", CleanDocument.Settings, "<w:evenAndOddHeaders/>", "" },
        { "NO-04", "speech", CleanDocument.OddFooter, "<w:t xml:space=\"preserve\">— </w:t>", "<w:t xml:space=\"preserve\">- </w:t>" },
        { "NO-05", "speech", CleanDocument.Body, "w:footer=\"1417\"", "w:footer=\"992\"" },
    };

    private static string Indented(string indent) => $"<w:pStyle w:val=\"GwBody\"/><w:ind {indent}/></w:pPr>{Run}";
}
