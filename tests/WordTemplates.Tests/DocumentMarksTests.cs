using System.Xml.Linq;

namespace WordTemplates.Tests;

/// <summary>Copies of any document with somebody's remarks as Word comments.</summary>
public class DocumentMarksTests
{
    private const string Author = "核对";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_remark_stands_around_the_very_characters()
    {
        var copy = Marked(Docx.Paragraphs("甲", "得分为92.31分，较好"), Remark(2, "得分为92.31分，较好", "92.31"));
        Assert.Equal([(Author, "92.31", "说明")], Said(copy));
    }

    [Fact]
    public void Of_equal_paragraphs_the_one_nearest_to_the_number_is_meant()
    {
        var copy = Marked(Docx.Paragraphs("共3项", "别的", "共3项", "共3项"), Remark(3, "共3项", "3"));
        Assert.Equal(2, Docx.BodyOf(copy).Split("<w:commentRangeStart")[0].Split("<w:p>").Length - 2);
    }

    [Fact]
    public void A_paragraph_is_known_although_its_objects_and_blanks_were_read_otherwise()
    {
        var body = "<w:p><w:r><w:t>共</w:t></w:r><w:r><w:tab/></w:r><w:r><w:drawing/></w:r><w:r><w:t>3 项</w:t></w:r></w:p>";
        Assert.Equal([(Author, "3", "说明")], Said(Marked(Docx.Body(body), Remark(1, "共3 项", "3"))));
    }

    [Fact]
    public void A_remark_whose_paragraph_is_not_in_the_body_tells_its_place_at_the_first_paragraph()
    {
        var copy = Marked(Docx.Paragraphs("标题", "正文"), Remark(1, "页脚里的3", "3"));
        Assert.Equal([(Author, "标题", "说明|位置：某处")], Said(copy));
    }

    [Fact]
    public void A_remark_on_the_whole_document_stands_at_the_first_paragraph() =>
        Assert.Equal([(Author, "标题", "总评")], Said(Marked(Docx.Paragraphs("标题", "正文"), new DocumentMark(0, "", 0, 0, "", ["总评"]))));

    [Fact]
    public void Braces_in_a_document_are_no_fault_of_it() =>
        Assert.Equal([(Author, "3", "说明")], Said(Marked(Docx.Paragraphs("{{甲 3"), Remark(1, "{{甲 3", "3"))));

    [Fact]
    public void Remarks_of_the_same_author_are_replaced_and_others_stay()
    {
        var document = Docx.Paragraphs("共3项{{a b}}");
        var once = Marked(document, Remark(1, "共3项{{a b}}", "3"));
        Assert.Equal(Docx.Part(once), Docx.Part(Marked(once, Remark(1, "共3项{{a b}}", "3"))));
        var checkedToo = TemplateMarks.Mark(once, WordTemplate.Compile(document).Faults).Document!;
        Assert.Equal([Author, TemplateMarks.Author], Said(checkedToo).Select(said => said.Author).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_copy_is_valid() =>
        Assert.Empty(RenderedDocuments.Errors(Marked(Docx.Paragraphs("共3项、4项"), Remark(1, "共3项、4项", "3"), Remark(1, "共3项、4项", "4"), Remark(1, "共3项、4项", "3项、4"))));

    private static DocumentMark Remark(int paragraph, string text, string on) =>
        new(paragraph, text, text.IndexOf(on, StringComparison.Ordinal), on.Length, "某处", ["说明"]);

    private static byte[] Marked(byte[] document, params DocumentMark[] marks)
    {
        var result = DocumentMarks.Mark(document, Author, marks);
        Assert.Empty(result.Faults);
        Assert.Equal(marks.Length, result.Comments);
        return result.Document!;
    }

    private static List<(string Author, string On, string Lines)> Said(byte[] copy)
    {
        var body = XDocument.Parse(Docx.Part(copy)).Descendants().ToList();
        return [.. XDocument.Parse(Docx.Part(copy, "word/comments.xml")).Root!.Elements().Select(comment => (
            comment.Attribute(W + "author")!.Value,
            On(body, comment.Attribute(W + "id")!.Value),
            string.Join('|', comment.Elements(W + "p").Select(paragraph => paragraph.Value))))];
    }

    private static string On(List<XElement> body, string id)
    {
        var (start, end) = (Index("commentRangeStart"), Index("commentRangeEnd"));
        return string.Concat(body.Skip(start).Take(end - start).Where(element => element.Name == W + "t").Select(text => text.Value));

        int Index(string name) => body.FindIndex(element => element.Name == W + name && element.Attribute(W + "id")?.Value == id);
    }
}
