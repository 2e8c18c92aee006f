using System.Xml.Linq;
using CsCheck;

namespace WordTemplates.Tests;

/// <summary>Copies of a template with its faults as Word comments.</summary>
public class TemplateMarksTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace W = Word;

    [Fact]
    public void A_comment_stands_around_the_very_characters_of_its_fault()
    {
        var copy = Marked(Docx.Paragraphs("前{{a b}}后", "{{#x}}"));
        Assert.Equal(["{{a b}}", "{{#x}}"], Anchored(copy).Values);
        Assert.Equal(["前{{a b}}后", "{{#x}}"], Docx.Texts(copy));
    }

    [Fact]
    public void A_run_is_cut_at_the_border_and_keeps_its_format_and_blanks()
    {
        var copy = Docx.BodyOf(Marked(Docx.Body("<w:p w:rsidR='0'><w:r><w:rPr><w:b/></w:rPr><w:t>前 {{a b}} 后</w:t></w:r></w:p>")));
        Assert.Equal(
            $"<w:p w:rsidR='0'>{Docx.R("前 ", "<w:b/>")}<w:commentRangeStart w:id=\"0\"/>{Docx.R("{{a b}}", "<w:b/>")}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>{Docx.R(" 后", "<w:b/>")}</w:p>",
            copy);
    }

    [Fact]
    public void Runs_the_fault_ends_with_are_not_cut() =>
        Assert.Equal(
            $"<w:p>{Docx.R("前")}<w:commentRangeStart w:id=\"0\"/><w:r><w:t>{{</w:t></w:r><w:proofErr w:type=\"x\"/><w:r><w:t>{{a b}}}}</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>{Docx.R("后")}</w:p>",
            Docx.BodyOf(Marked(Docx.Body($"<w:p>{Docx.R("前")}<w:r><w:t>{{</w:t></w:r><w:proofErr w:type=\"x\"/><w:r><w:t>{{a b}}}}</w:t></w:r>{Docx.R("后")}</w:p>"))));

    [Fact]
    public void The_comment_says_what_is_wrong_what_was_expected_and_how_to_mend_it()
    {
        var docx = Docx.Paragraphs("{{#问题}}");
        var fault = Assert.Single(WordTemplate.Compile(docx).Faults);
        var comment = Assert.Single(Comments(Marked(docx)));
        Assert.Equal(TemplateMarks.Author, (string?)comment.Attribute(W + "author"));
        Assert.Null(comment.Attribute(W + "date"));
        Assert.Equal([fault.Message, "应为：" + fault.Expected, "改法：" + fault.Hint, $"（{fault.Code}）"], comment.Elements(W + "p").Select(paragraph => paragraph.Value));
    }

    [Fact]
    public void Where_Word_takes_no_comments_the_first_paragraph_holds_them_and_the_place_is_told()
    {
        var box = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Docx.P("{{b c}}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        var copy = Marked(Docx.Package(
        [
            ("word/document.xml", Docx.Document(Docx.P("标题") + box)),
            ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{Docx.P("{{a b}}")}</w:hdr>"),
            ("word/footnotes.xml", $"<w:footnotes {Docx.Namespaces}><w:footnote w:id=\"2\">{Docx.P("{{d e}}")}</w:footnote></w:footnotes>"),
        ]));
        Assert.Equal(["标题", "标题", "标题"], Anchored(copy).Values);
        Assert.Equal(
            ["位置：文本框里，段落“{{b c}}”", "位置：页眉（header1.xml），段落“{{a b}}”", "位置：脚注，段落“{{d e}}”"],
            Comments(copy).Select(comment => comment.Elements(W + "p").ElementAt(1).Value));
    }

    [Fact]
    public void An_empty_first_paragraph_holds_a_comment_too()
    {
        var copy = Marked(Docx.Package([("word/document.xml", Docx.Document("<w:p w:rsidR=\"00000001\" />")), ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{Docx.P("{{a b}}")}</w:hdr>")]));
        Assert.StartsWith("<w:p w:rsidR=\"00000001\"><w:commentRangeStart", Docx.BodyOf(copy), StringComparison.Ordinal);
        Assert.Empty(RenderedDocuments.Errors(copy));
    }

    [Fact]
    public void Comments_of_others_stay_with_their_numbers()
    {
        var docx = WithComments("<w:comment w:id=\"7\" w:author=\"张三\"><w:p><w:r><w:t>看过</w:t></w:r></w:p></w:comment>", "<w:commentRangeStart w:id=\"7\"/>", "<w:commentRangeEnd w:id=\"7\"/>");
        var copy = Marked(docx);
        Assert.Equal(["7", "8"], Comments(copy).Select(comment => comment.Attribute(W + "id")!.Value));
        Assert.Contains("看过", Docx.Part(copy, "word/comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Marking_a_marked_copy_replaces_the_comments()
    {
        var copy = Marked(Docx.Paragraphs("前{{a b}}后", "{{#x}}甲"));
        Assert.Equal(Docx.Part(copy), Docx.Part(Marked(copy)));
        Assert.Equal(Docx.Part(copy, "word/comments.xml"), Docx.Part(Marked(copy), "word/comments.xml"));
    }

    [Fact]
    public void Comments_of_a_check_are_never_read_as_tags()
    {
        var docx = Docx.Paragraphs("前{{#x}}后");
        Assert.Equal(WordTemplate.Compile(docx).Faults, WordTemplate.Compile(Marked(docx)).Faults);
        Assert.Contains("{{/x}}", Docx.Part(Marked(docx), "word/comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_of_a_check_that_are_left_in_a_good_template_are_noted()
    {
        var mended = WithComments($"<w:comment w:id=\"1\" w:author=\"{TemplateMarks.Author}\"><w:p><w:r><w:t>请补上 {{{{/x}}}}</w:t></w:r></w:p></w:comment>", "", "", "{{a}}");
        var result = WordTemplate.Compile(mended);
        Assert.Empty(result.Faults);
        Assert.Equal("WT502", Assert.Single(result.Notes).Code);
    }

    [Fact]
    public void Everything_else_stays_byte_for_byte()
    {
        var docx = Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{a b}}"))), ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{Docx.P("页眉")}</w:hdr>")]);
        var copy = Marked(docx);
        Assert.Equal(Docx.Part(docx, "word/header1.xml"), Docx.Part(copy, "word/header1.xml"));
        Assert.Equal(Docx.Part(docx, "_rels/.rels"), Docx.Part(copy, "_rels/.rels"));
        Assert.StartsWith(Docx.Part(docx).Split("<w:p>")[0], Docx.Part(copy), StringComparison.Ordinal);
        Assert.Equal(copy, Marked(docx));
    }

    [Fact]
    public void Another_prefix_or_none_is_kept()
    {
        foreach (var (element, attribute) in new[] { ("x:", "x:"), ("", "w:") })
        {
            var name = element.Length == 0 ? "xmlns" : "xmlns:" + element.TrimEnd(':');
            var xml = $"<{element}document {name}=\"{Word}\"><{element}body><{element}p><{element}r><{element}t>{{{{a b}}}}</{element}t></{element}r></{element}p></{element}body></{element}document>";
            var copy = Marked(Docx.Package([("word/document.xml", xml)]));
            Assert.Contains($"{attribute}id=\"0\"", Docx.Part(copy), StringComparison.Ordinal);
            Assert.Equal("{{a b}}", Assert.Single(Anchored(copy)).Value);
            Assert.Empty(RenderedDocuments.Errors(copy));
        }
    }

    [Fact]
    public void A_file_that_is_refused_cannot_be_marked()
    {
        var result = TemplateMarks.Mark("不是文档"u8.ToArray(), []);
        Assert.Null(result.Document);
        Assert.Equal("WT003", Assert.Single(result.Faults).Code);
    }

    [Fact]
    public void A_document_without_paragraphs_cannot_be_marked()
    {
        var docx = Docx.Package([("word/document.xml", Docx.Document("")), ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{Docx.P("{{a b}}")}</w:hdr>")]);
        var result = TemplateMarks.Mark(docx, WordTemplate.Compile(docx).Faults);
        Assert.Equal((null, "WT050"), (result.Document, Assert.Single(result.Faults).Code));
    }

    [Fact]
    public void Names_out_of_data_that_XML_cannot_hold_are_blanked()
    {
        var docx = Docx.Paragraphs("{{a}}");
        var faults = Check.Compiled(docx).Check(Given.Data(("\u0001\uFFFE𠮷", "x"))).Faults;
        Assert.Contains("𠮷", Comments(TemplateMarks.Mark(docx, faults).Document!).Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_structure_the_copy_is_well_formed_with_the_same_text() =>
        WordTemplatePropertyTests.Structure(4).Array[1, 5].Sample(
            blocks =>
            {
                var docx = Docx.Body(string.Concat(blocks));
                if (WordTemplate.Compile(docx).Faults is not { Count: > 0 } faults || TemplateMarks.Mark(docx, faults).Document is not { } copy)
                    return;
                var ids = XDocument.Parse(Docx.Part(copy)).Descendants(W + "commentReference").Select(mark => mark.Attribute(W + "id")!.Value).Order(StringComparer.Ordinal);
                Assert.Equal(Comments(copy).Select(comment => comment.Attribute(W + "id")!.Value).Order(StringComparer.Ordinal), ids);
                Assert.Equal(XDocument.Parse(Docx.Part(docx)).Root!.Value, XDocument.Parse(Docx.Part(copy)).Root!.Value);
            },
            iter: 3_000);

    [Fact]
    public void However_runs_are_cut_each_comment_stands_on_its_tag_and_no_format_moves() =>
        Gen.Select(Gen.Int[1, 5].Array[40], Gen.Bool.Array[40]).Sample(
            (cuts, bold) =>
            {
                const string Line = "甲{{a b}}乙{{/x}} 丙{{#y}}{{c：abcdef}}";
                var runs = string.Concat(Pieces(Line, cuts).Select((piece, i) => Docx.R(piece, bold[i] ? "<w:b/>" : "")));
                var docx = Docx.Body($"<w:p>{runs}</w:p>");
                var copy = Marked(docx);
                Assert.Equal(["{{a b}}", "{{/x}}", "{{#y}}", "{{c：abcdef}}"], Anchored(copy).Values.Order(Comparer<string>.Create((l, r) => Line.IndexOf(l, StringComparison.Ordinal) - Line.IndexOf(r, StringComparison.Ordinal))));
                Assert.Equal(Formats(docx), Formats(copy));
                Assert.Empty(RenderedDocuments.Errors(copy));
            },
            iter: 30);

    private static IEnumerable<string> Pieces(string line, int[] lengths)
    {
        for (int at = 0, i = 0; at < line.Length; at += lengths[i++])
            yield return line[at..Math.Min(line.Length, at + lengths[i])];
    }

    private static string Formats(byte[] docx) => string.Concat(
        XDocument.Parse(Docx.Part(docx)).Descendants(W + "t").SelectMany(text => text.Value.Select(c => text.Parent!.Descendants(W + "b").Any() ? $"[{c}]" : c.ToString())));

    private static byte[] WithComments(string comment, string start, string end, string text = "{{a b}}") => Docx.Package(
    [
        ("word/document.xml", Docx.Document($"<w:p>{start}{Docx.R("甲")}{end}{Docx.R(text)}</w:p>")),
        ("word/comments.xml", $"<w:comments {Docx.Namespaces}>{comment}</w:comments>"),
    ]);

    private static byte[] Marked(byte[] docx)
    {
        var result = TemplateMarks.Mark(docx, WordTemplate.Compile(docx).Faults);
        Assert.Empty(result.Faults);
        Assert.Equal(Comments(result.Document!).Count(comment => comment.Attribute(W + "author")?.Value == TemplateMarks.Author), result.Comments);
        return result.Document!;
    }

    private static IReadOnlyList<XElement> Comments(byte[] docx) => [.. XDocument.Parse(Docx.Part(docx, "word/comments.xml")).Root!.Elements()];

    /// <summary>The text between the marks of each comment, by its number.</summary>
    private static SortedDictionary<int, string> Anchored(byte[] docx)
    {
        var texts = new SortedDictionary<int, string>();
        var open = new HashSet<int>();
        foreach (var element in XDocument.Parse(Docx.Part(docx), LoadOptions.PreserveWhitespace).Descendants())
        {
            if (element.Name == W + "commentRangeStart")
                open.Add((int)element.Attribute(W + "id")!);
            else if (element.Name == W + "commentRangeEnd")
                open.Remove((int)element.Attribute(W + "id")!);
            foreach (var id in element.Name == W + "t" ? open : [])
                texts[id] = texts.GetValueOrDefault(id, "") + element.Value;
        }

        return texts;
    }
}
