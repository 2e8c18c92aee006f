using WordTemplates.Tests.Corpus;
using WordTemplates.Tests.Packaging.Hostile;

namespace WordTemplates.Tests.Packaging.Policy;

/// <summary>Only fields that compute from the document itself may stand in a template, however their code is cut up.</summary>
public class FieldPolicyTests
{
    [Theory]
    [InlineData(" PAGE ")]
    [InlineData("page\\* MERGEFORMAT")]
    [InlineData(" TOC \\o \"1-3\" \\h \\z \\u ")]
    [InlineData(" STYLEREF  \"1\" ")]
    [InlineData(" =SUM(ABOVE) \\# \"0.00\" ")]
    [InlineData(" MERGEFIELD 县名 ")]
    [InlineData(" HYPERLINK \\l \"书签\" \\o \"javascript:\" ")]
    [InlineData(" HYPERLINK \"HTTPS://example.gov.cn/a b\" \\t \"_blank\" ")]
    [InlineData(" HYPERLINK mailto:a@b.cn ")]
    [InlineData("")]
    public void A_field_of_the_list_is_kept(string code) => Assert.Empty(Faults(Cut(code)));

    [Theory]
    [InlineData(" DDEAUTO c:\\\\x \"y\" ")]
    [InlineData(" dde x y ")]
    [InlineData(" INCLUDETEXT \"\\\\\\\\evil\\\\a.docx\" ")]
    [InlineData("INCLUDEPICTURE \"http://evil/a.png\" \\d")]
    [InlineData(" LINK Excel.Sheet.12 x ")]
    [InlineData(" IMPORT x ")]
    [InlineData(" DATABASE \\d x ")]
    [InlineData(" MACROBUTTON x y ")]
    [InlineData(" ASK x y ")]
    [InlineData(" FILLIN \"密码\" ")]
    [InlineData(" RD x ")]
    [InlineData(" QUOTE 68 68 69 ")]
    [InlineData(" USERNAME ")]
    [InlineData(" \"DDE\" x ")]
    [InlineData(" HYPERLINK \"file:///c:/x.exe\" ")]
    [InlineData(" HYPERLINK \\n \"javascript:x\" ")]
    [InlineData(" HYPERLINK \\l \"x\" \\\\\\\\evil\\\\share ")]
    [InlineData(" HYPERLINK x.exe ")]
    public void Any_other_field_is_refused(string code)
    {
        Assert.Equal(["WT024"], Faults(Whole(code)));
        Assert.Equal(["WT024"], Faults(Cut(code)));
        Assert.Equal(["WT024"], Faults($"<w:p><w:fldSimple w:instr=\"{System.Security.SecurityElement.Escape(code)}\"/></w:p>"));
        Assert.Equal(["WT024"], Faults($"<w:p><w:del w:id=\"1\">{Whole(code).Replace("instrText", "delInstrText", StringComparison.Ordinal).Replace("<w:p>", "", StringComparison.Ordinal).Replace("</w:p>", "", StringComparison.Ordinal)}</w:del></w:p>"));
    }

    [Theory]
    [InlineData("the code is in two paragraphs", "B|T: DD|P|T:E x |S|E")]
    [InlineData("the field has no end", "B|T: DDE x ")]
    [InlineData("the code has no field", "T: DDE x ")]
    [InlineData("the field is inside another", "B|T: IF |B|T: DDE x |E|T: = 1 |E")]
    [InlineData("the name comes from another field", "B|B|T: QUOTE 68 |E|T: x|E")]
    [InlineData("the name comes from a harmless field", "B|B|T: REF x |E|T: c:|E")]
    [InlineData("the address comes from another field", "B|T: HYPERLINK |B|T: REF x |E|E")]
    [InlineData("a field ends before it begins", "E|B|T: DDE x |E")]
    [InlineData("code follows the result", "B|T: PAGE |S|T: DDE x |E")]
    public void No_way_of_cutting_hides_a_field(string way, string marks)
    {
        _ = way;
        var runs = marks.Split('|').Select(mark => mark switch
        {
            "B" => Char("begin"),
            "S" => Char("separate"),
            "E" => Char("end"),
            "P" => "</w:p><w:p>",
            _ => Text(mark[2..]),
        });
        Assert.Equal("WT024", Faults($"<w:p>{string.Concat(runs)}</w:p>").Distinct().Single());
    }

    [Fact]
    public void Names_in_disguise_are_seen_through() =>
        Assert.Equal(["WT024"], Faults("<q:p xmlns:q=\"http://schemas.openxmlformats.org/wordprocessingml/2006/mai&#110;\"><q:r><q:instrText>D&#68;<!-- -->E<![CDATA[AUTO]]> x</q:instrText></q:r></q:p>"));

    [Fact]
    public void Elements_in_a_code_are_refused() => Assert.Equal(["WT024"], Faults("<w:p><w:r><w:instrText> PAGE <w:t>x</w:t></w:instrText></w:r></w:p>"));

    [Fact]
    public void Fields_are_judged_in_every_part()
    {
        string[] Codes(string kind, string root, string content) =>
            [.. WordTemplate.Compile(Spoilt.Document(d => d.Relate(kind, kind + "1.xml", d.Part(root, content), WordFile.Word + kind + "+xml"))).Faults.Select(fault => fault.Code + fault.Part)];
        Assert.Equal(["WT024/word/header1.xml"], Codes("header", "hdr", Whole(" DDE x ")));
        Assert.Equal(["WT024/word/footnotes1.xml"], Codes("footnotes", "footnotes", $"<w:footnote w:id=\"1\">{Whole(" DDE x ")}</w:footnote>"));
    }

    [Theory]
    [InlineData(" DATE \\@ \"yyyy年M月d日\" ")]
    [InlineData(" SAVEDATE ")]
    public void A_clock_is_kept_with_a_note(string code)
    {
        var result = WordTemplate.Compile(Spoilt.Document(d => d.Add(Whole(code))));
        Assert.NotNull(result.Template);
        Assert.Equal(["WT518"], result.Notes.Select(note => note.Code));
    }

    private static IEnumerable<string> Faults(string markup) =>
        WordTemplate.Compile(Spoilt.Document(d => d.Add(markup))).Faults.Select(fault => fault.Code);

    private static string Whole(string code) => $"<w:p>{Char("begin")}{Text(code)}{Char("separate")}{Char("end")}</w:p>";

    private static string Cut(string code) => $"<w:p>{Char("begin")}{string.Concat(code.Select(c => Text(c.ToString())))}{Char("end")}</w:p>";

    private static string Char(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Text(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{System.Security.SecurityElement.Escape(code)}</w:instrText></w:r>";
}
