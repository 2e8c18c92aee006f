using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>Leftovers, changes, structure and metadata, and files that are odd but right.</summary>
public sealed class PackageRulesTests
{
    private const string Strict = "http://purl.oclc.org/ooxml/";

    [Theory]
    [InlineData("请填写｛｛单位｝｝。", "｛｛单位｝｝", null)]
    [InlineData("责任单位（待定）。", "（待定）", null)]
    [InlineData("单击或点击此处输入文字。", "单击或点击此处", null)]
    [InlineData("犯罪嫌疑人李××被抓获。", "××", Strength.Normally)]
    public void Leftovers_are_quoted(string text, string passage, Strength? weakened)
    {
        var found = Assert.Single(RuleCheck.By("PK-01", Body(CleanXml.P("GwBody", text))));
        Assert.Equal(passage, found.Place.Passage);
        Assert.Equal(weakened, found.Weakened);
    }

    [Theory]
    [InlineData("这项工作有待补充完善，关心待业青年（待业人员）。")]
    [InlineData("3×4=12，最大值 MAX，尺码 XXL。")]
    public void Good_Chinese_is_no_leftover(string text) =>
        Assert.Empty(RuleCheck.By("PK-01", Body(CleanXml.P("GwBody", text))));

    [Fact]
    public void A_control_that_still_shows_its_prompt_is_told()
    {
        var control = $"<w:sdt><w:sdtPr><w:alias w:val=\"讲话人\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{CleanXml.P("GwBody", "请写讲话人")}</w:sdtContent></w:sdt>";
        var found = Assert.Single(RuleCheck.By("PK-01", Body(control)));
        Assert.Equal(("讲话人", "请写讲话人"), (found.Actual, found.Place.Text));
    }

    [Theory]
    [InlineData("_GoBack", 0)]
    [InlineData("文号", 1)]
    public void An_empty_bookmark_is_told_unless_Word_made_it(string name, int findings) =>
        Assert.Equal(findings, RuleCheck.By("PK-01", Body($"<w:p><w:pPr><w:pStyle w:val=\"GwBody\"/></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"1\"/>{CleanXml.R("正文。")}</w:p>")).Count);

    [Fact]
    public void Comments_are_told_and_counted()
    {
        var document = CleanDocument.Speech.With("word/comments.xml", $"{CleanXml.Head}<w:comments {CleanXml.Spaces}><w:comment w:id=\"0\" w:author=\"a\">{CleanXml.P("GwBody", "再看看")}</w:comment></w:comments>")
            .Change(CleanDocument.ContentTypes, "<Override PartName=\"/word/settings.xml\"", "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/><Override PartName=\"/word/settings.xml\"")
            .Change(CleanDocument.BodyRelations, "Target=\"footer2.xml\"/>", $"Target=\"footer2.xml\"/><Relationship Id=\"rId7\" Type=\"{CleanXml.Office}/comments\" Target=\"comments.xml\"/>");
        Assert.Equal(["PK-02"], RuleCheck.Found(RuleCheck.Of(document)));
        Assert.Equal("1 条批注", Assert.Single(RuleCheck.By("PK-02", document)).Actual);
    }

    [Fact]
    public void Page_numbers_of_a_contents_list_hidden_on_the_web_are_not_hidden() =>
        Assert.Empty(RuleCheck.By("PK-02", Body($"<w:p>{CleanXml.R("一、成效")}{CleanXml.R("3", "<w:webHidden/>")}</w:p>")));

    [Theory]
    [InlineData("hyperlink", "https://example.org/", 0)]
    [InlineData("hyperlink", "mailto:a@example.org", 0)]
    [InlineData("hyperlink", "file:///D:/附件.docx", 1)]
    [InlineData("image", "https://example.org/a.png", 1)]
    [InlineData("attachedTemplate", "file:///D:/模板.dotx", 0)]
    public void Only_web_and_mail_may_be_linked(string type, string target, int findings)
    {
        var document = CleanDocument.Speech.Change(
            CleanDocument.BodyRelations, "Target=\"footer2.xml\"/>", $"Target=\"footer2.xml\"/><Relationship Id=\"rId7\" Type=\"{CleanXml.Office}/{type}\" Target=\"{target}\" TargetMode=\"External\"/>");
        Assert.Equal(findings, RuleCheck.By("PK-03", document).Count(finding => finding.Message.Contains("外面的内容", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("word/notes.xml", "<unclosed>")]
    [InlineData("word/other.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    public void A_part_that_cannot_be_read_is_a_finding_and_no_crash(string part, string text) =>
        Assert.Contains(RuleCheck.By("PK-03", CleanDocument.Speech.With(part, text)), finding => finding.Message.Contains("读不出来", StringComparison.Ordinal) && finding.Place.Part == part);

    [Fact]
    public void A_part_nested_beyond_reason_never_reaches_the_validator()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:a>", 3000)) + string.Concat(Enumerable.Repeat("</w:a>", 3000));
        Assert.Contains(RuleCheck.By("PK-03", CleanDocument.Speech.With("word/deep.xml", $"<w:b {CleanXml.Spaces}>{deep}</w:b>")), finding => finding.Actual.Contains("嵌套过深", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_never_more_than_twenty()
    {
        var relations = string.Concat(Enumerable.Range(20, 60).Select(id => $"<Relationship Id=\"rId{id}\" Type=\"{CleanXml.Office}/image\" Target=\"media/{id}.png\"/>"));
        Assert.Equal(20, RuleCheck.By("PK-03", CleanDocument.Notice.Change(CleanDocument.BodyRelations, "Target=\"footer2.xml\"/>", "Target=\"footer2.xml\"/>" + relations)).Count);
    }

    [Fact]
    public void A_strict_file_is_read_like_any_other()
    {
        var strict = CleanDocument.Notice;
        foreach (var part in new[] { CleanDocument.Body, CleanDocument.Styles, CleanDocument.Settings, CleanDocument.OddFooter, CleanDocument.EvenFooter, CleanDocument.BodyRelations, "_rels/.rels" })
        {
            strict = strict.With(part, strict.Text(part).Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Strict + "wordprocessingml/main", StringComparison.Ordinal)
                .Replace(CleanXml.Office, Strict + "officeDocument/relationships", StringComparison.Ordinal));
        }

        Assert.Empty(RuleCheck.Lines(RuleCheck.Of(strict.Bytes(), "tongbao.gbt9704").Where(result => result.Rule.Id != "PK-03")));
        var found = RuleCheck.Found(RuleCheck.Of(strict.Change(CleanDocument.Styles, "w:line=\"579\"", "w:line=\"580\"").Bytes(), "tongbao.gbt9704"));
        Assert.Contains("GR-01", found);
    }

    private static CleanDocument Body(string body) => CleanDocument.Of(body + CleanXml.Section);
}
