namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>One thing broken in a clean file: exactly the rule on it speaks. On the clean file none does.</summary>
public sealed class MutantTests
{
    private const string Indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
    private const string Text = "<w:t xml:space=\"preserve\">";

    /// <summary>Rule, clean file, part, what stands there, what the mutant has instead.</summary>
    public static TheoryData<string, string, string, string, string> Mutants
    {
        get
        {
            var mutants = new TheoryData<string, string, string, string, string>();
            foreach (var (rule, file, part, from, to) in Titles().Concat(Speakers()).Concat(Paragraphs()).Concat(Headings()).Concat(PageNumbers()).Concat(Ends()).Concat(Tables())) mutants.Add(rule, file, part, from, to);
            return mutants;
        }
    }

    [Theory]
    [InlineData("speech")]
    [InlineData("notice")]
    public void A_clean_file_has_no_finding(string file) => Assert.Empty(RuleRun.Found(CleanDocument.Named(file), RuleRun.ProfileFor(file)));

    [Theory]
    [MemberData(nameof(Mutants))]
    public void A_mutant_is_found_by_its_rule_and_no_other(string rule, string file, string part, string from, string to) =>
        Assert.Equal([rule], RuleRun.Found(CleanDocument.Named(file).Change(part, from, to), RuleRun.ProfileFor(file)));

    private static IEnumerable<(string, string, string, string, string)> Titles() =>
    [
        Run("TI-01", "speech", "在全县", "<w:rFonts w:eastAsia=\"黑体\"/>"),
        Run("TI-01", "notice", "关于上半年", "<w:sz w:val=\"40\"/>"),
        Par("TI-02", "speech", "GwTitle", "在全县", "<w:jc w:val=\"left\"/>"),
        Par("TI-02", "notice", "GwTitle", "关于上半年", Indent),
        Run("TI-02", "speech", "在全县", "<w:b/>"),
        Word("TI-03", "speech", "会议上的讲话", $"会议上的</w:t><w:br/>{Text}讲话"),
        Word("TI-03", "notice", "关于上半年群众安全感调查情况的通报", $"关于上半年群众安全感</w:t><w:br/>{Text}和治安问题</w:t><w:br/>{Text}专项调查情况的通报"),
        Word("TI-04", "notice", "关于上半年群众安全感调查情况的通报", $"关于《平安建设</w:t><w:br/>{Text}条例》群众知晓情况的通报"),
        Word("TI-04", "notice", "关于上半年群众安全感调查情况的通报", $"关于开展第2</w:t><w:br/>{Text}0次群众安全感调查的通报"),
        Word("TI-06", "notice", "某政法〔2026〕12号</w:t></w:r></w:p>", "某政法〔2026〕12号</w:t></w:r></w:p><w:p/>"),
        Word("TI-06", "notice", "某政法〔2026〕12号</w:t></w:r></w:p><w:p/><w:p/>", "某政法〔2026〕12号</w:t></w:r></w:p>"),
    ];

    private static IEnumerable<(string, string, string, string, string)> Speakers() =>
    [
        Run("SP-01", "speech", "县委政法委书记", "<w:rFonts w:eastAsia=\"黑体\"/>"),
        Par("SP-01", "speech", "GwSpeaker", "县委政法委书记", "<w:jc w:val=\"left\"/>"),
        Word("SP-01", "speech", "书记　林", "书记 林"),
        Word("SP-02", "speech", "（2026年7月20日）", "（2026年07月20日）"),
        Word("SP-02", "speech", "（2026年7月20日）", "(2026年7月20日)"),
        Word("SP-02", "speech", "（2026年7月20日）", "2026年7月20日"),
        Par("SP-02", "speech", "GwDate", "（2026年", "<w:jc w:val=\"right\"/>"),
        Par("SP-03", "speech", "GwSalutation", "同志们", Indent),
        Word("SP-03", "speech", "同志们：", "同志们:"),
        Word("SP-03", "speech", "同志们：", "　　同志们："),
        (
            "SP-04", "speech", CleanDocument.Body, "<w:sectPr>", CleanXml.P("GwImprint", "抄送：县委办公室。") + "<w:sectPr>"
        ),
        Par("MS-01", "notice", "GwAddressee", "各乡镇", Indent),
        Word("MS-01", "notice", "县直各单位：", "县直各单位:"),
        Par("MS-01", "notice", "GwAddressee", "各乡镇", "<w:jc w:val=\"center\"/>"),
    ];

    private static IEnumerable<(string, string, string, string, string)> Paragraphs() =>
    [
        Par("PA-01", "speech", "GwBody", "城区以夜市", "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"),
        Par("PA-01", "notice", "GwBody", "现将", "<w:ind w:firstLineChars=\"150\" w:firstLine=\"480\"/>"),
        Word("PA-01", "speech", "城区以夜市", "　　城区以夜市"),
        Par("PA-01", "speech", "GwH1", "一、上半年", "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"),
        Par("PA-02", "speech", "GwBody", "城区以夜市", "<w:ind w:leftChars=\"100\" w:left=\"320\"/>"),
        Par("PA-02", "notice", "GwBody", "现将", "<w:ind w:right=\"320\"/>"),
        Par("PA-03", "speech", "GwBody", "城区以夜市", "<w:ind w:firstLine=\"31680\"/>"),
        Par("PA-04", "speech", "GwBody", "城区以夜市", "<w:jc w:val=\"center\"/>"),
        Word("PA-05", "speech", "<w:p><w:pPr><w:pStyle w:val=\"GwH1\"/></w:pPr><w:r>" + Text + "二、", "<w:p/><w:p><w:pPr><w:pStyle w:val=\"GwH1\"/></w:pPr><w:r>" + Text + "二、"),
        Word("PA-05", "speech", "夜市、车站", "夜市、  车站"),
        Word("PA-05", "notice", "一、总体情况", "一、总体　情况"),
    ];

    private static IEnumerable<(string, string, string, string, string)> Headings() =>
    [
        Run("HD-01", "speech", "一、上半年", "<w:rFonts w:eastAsia=\"楷体_GB2312\"/>"),
        Run("HD-02", "speech", "（一）重点", "<w:rFonts w:eastAsia=\"仿宋_GB2312\"/>"),
        Run("HD-02", "notice", "（一）认真", "<w:rFonts w:eastAsia=\"黑体\"/>"),
        Run("HD-03", "speech", "1.巡逻", "<w:rFonts w:eastAsia=\"黑体\"/>"),
        Run("HD-03", "speech", "（1）城区", "<w:b/>"),
        Par("HD-06", "speech", "GwH1", "一、上半年", "<w:keepNext w:val=\"0\"/>"),
        Par("HD-07", "speech", "GwH2", "（一）重点", "<w:outlineLvl w:val=\"9\"/>"),
    ];

    private static IEnumerable<(string, string, string, string, string)> PageNumbers() =>
    [
        ("NO-01", "speech", CleanDocument.Body, "<w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"even\" r:id=\"rId4\"/>", ""),
        ("NO-02", "speech", CleanDocument.Settings, "<w:evenAndOddHeaders/>", ""),
        ("NO-02", "notice", CleanDocument.Body, "<w:footerReference w:type=\"even\" r:id=\"rId4\"/>", ""),
        ("NO-03", "speech", CleanDocument.OddFooter, "<w:pStyle w:val=\"GwPageOdd\"/>", "<w:pStyle w:val=\"GwPageOdd\"/><w:jc w:val=\"center\"/>"),
        ("NO-03", "speech", CleanDocument.EvenFooter, "<w:pStyle w:val=\"GwPageEven\"/>", "<w:pStyle w:val=\"GwPageEven\"/><w:ind w:leftChars=\"0\" w:left=\"0\"/>"),
        ("NO-04", "speech", CleanDocument.OddFooter, "— </w:t>", "- </w:t>"),
        ("NO-04", "speech", CleanDocument.OddFooter, " —</w:t>", " ——</w:t>"),
        ("NO-04", "speech", CleanDocument.EvenFooter, "<w:r><w:t>1</w:t></w:r>", "<w:r><w:rPr><w:sz w:val=\"21\"/></w:rPr><w:t>1</w:t></w:r>"),
        ("NO-04", "speech", CleanDocument.EvenFooter, "<w:r><w:t>1</w:t></w:r>", "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr><w:t>1</w:t></w:r>"),
        ("NO-04", "notice", CleanDocument.OddFooter, "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText", "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText"),
        ("NO-05", "speech", CleanDocument.Body, "w:footer=\"1417\"", "w:footer=\"992\""),
        ("NO-06", "speech", CleanDocument.Body, CleanXml.Section,
            $"<w:p><w:pPr>{CleanXml.Section}</w:pPr></w:p>{CleanXml.P("GwBody", "各乡镇的明细另行印发。")}{CleanXml.Section.Replace("<w:cols", "<w:pgNumType w:start=\"1\"/><w:cols", StringComparison.Ordinal)}"),
    ];

    private static IEnumerable<(string, string, string, string, string)> Ends() =>
    [
        Word("AT-01", "notice", "2.整改事项清单", "2.整改事项清单。"),
        Word("AT-01", "notice", "附件：1.", "附件:1."),
        Par("AT-01", "notice", "GwNoteNext", "2.整改", "<w:ind w:leftChars=\"300\" w:left=\"960\"/>"),
        Par("AT-02", "notice", "GwLabel", "附件1", "<w:pageBreakBefore w:val=\"0\"/>"),
        Run("AT-02", "notice", "附件1</w:t>", "<w:rFonts w:eastAsia=\"仿宋_GB2312\"/>"),
        Par("AT-02", "notice", "GwAttachment", "整改事项清单", "<w:jc w:val=\"left\"/>"),
        Word("AT-02", "notice", ">整改事项清单</w:t>", ">整改清单</w:t>"),
        Word("AT-02", "notice", "附件2</w:t></w:r></w:p><w:p/>", "附件2</w:t></w:r></w:p>"),
        Word("AT-02", "notice", "附件2</w:t>", "附件3</w:t>"),
        Par("SG-01", "notice", "GwSigner", "某某县委政法委", "<w:ind w:rightChars=\"0\" w:right=\"0\"/>"),
        Par("SG-01", "notice", "GwSigned", "2026年", "<w:ind w:rightChars=\"600\" w:right=\"1920\"/>"),
        Word("SG-02", "notice", "2026年7月20日</w:t>", "2026年07月20日</w:t>"),
    ];

    private static IEnumerable<(string, string, string, string, string)> Tables() =>
    [
        Word("TB-01", "speech", "<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"9600\""),
        Word("TB-01", "speech", "<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"6000\""),
        Word("TB-02", "speech", "<w:tblHeader/>", ""),
        Par("TB-02", "speech", "GwCaption", "表1", "<w:keepNext w:val=\"0\"/>"),
        Word("TB-03", "speech", "<w:pStyle w:val=\"GwFigure\"/>", "<w:pStyle w:val=\"GwFigure\"/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/>"),
        Word("TB-03", "speech", "cx=\"5400000\"", "cx=\"6400000\""),
        ("TB-04", "speech", CleanDocument.Chart, "<c:v>97.35</c:v>", "<c:v>97.36</c:v>"),
        ("TB-04", "speech", CleanDocument.Chart, "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData>", ""),
    ];

    // A text of the body changed.
    private static (string, string, string, string, string) Word(string rule, string file, string from, string to) => (rule, file, CleanDocument.Body, from, to);

    // The run that begins with a text gets properties of its own.
    private static (string, string, string, string, string) Run(string rule, string file, string text, string own) =>
        Word(rule, file, $"<w:r>{Text}{text}", $"<w:r><w:rPr>{own}</w:rPr>{Text}{text}");

    // The paragraph of a style that begins with a text gets properties of its own.
    private static (string, string, string, string, string) Par(string rule, string file, string style, string text, string own) =>
        Word(rule, file, $"\"{style}\"/></w:pPr><w:r>{Text}{text}", $"\"{style}\"/>{own}</w:pPr><w:r>{Text}{text}");
}
