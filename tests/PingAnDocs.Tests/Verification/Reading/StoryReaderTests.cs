using System.Text;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Reading;

public class StoryReaderTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>一</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 二</w:t></w:r></w:p>", "一 二")]
    [InlineData("<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del></w:p>", "新")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt></w:p>", "链接控件")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"640\"/></w:tabs></w:pPr><w:r><w:tab/><w:t>文</w:t><w:br/></w:r></w:p>", "\t文\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>", "格", "")]
    [InlineData("<w:p><w:r><w:t>前</w:t><w:p><w:r><w:t>框</w:t></w:r></w:p><w:t>后</w:t></w:r></w:p>", "前后", "框")]
    public void Text_is_read_as_a_person_sees_it(string body, params string[] expected) =>
        Assert.Equal(expected, Read(body).Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void Page_numbers_are_no_text_but_their_field_is_known()
    {
        var story = Read(Field(" PAGE ", "7"));
        Assert.Equal("— —", Assert.Single(story.Paragraphs).Text);
        Assert.Equal(["PAGE"], story.Fields);
    }

    [Fact]
    public void Results_of_other_fields_are_text() => Assert.Equal("— 7—", Assert.Single(Read(Field(" REF a ", "7")).Paragraphs).Text);

    [Fact]
    public void Former_styles_do_not_count()
    {
        var paragraph = Assert.Single(Read(
            "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:pPrChange><w:pPr><w:pStyle w:val=\"a\"/></w:pPr></w:pPrChange></w:pPr></w:p>").Paragraphs);
        Assert.Equal("1", paragraph.Style);
    }

    private static string Field(string instruction, string result) =>
        $"<w:p><w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\">—</w:t></w:r></w:p>";

    private static Story Read(string body) => StoryReader.Read(
        "word/document.xml",
        Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"),
        isBody: true);
}
