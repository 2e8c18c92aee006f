using CsCheck;

namespace WordTemplates.Tests.Compression;

public class PartDeflaterTests
{
    /// <summary>Words that repeat, figures, single characters of one to four bytes, nothing at all.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf("", "群众", "社会治安满意率", "95.27", "a", "𠮷", "é", "乡村振兴，乡村振兴，乡村振兴"),
        Gen.Char['\u4e00', '\u9fa5'].Array[0, 60].Select(characters => new string(characters)),
        Gen.Char['0', 'z'].Where(c => c is not ('<' or '>')).Array[0, 300].Select(characters => new string(characters))).Array[0, 5].Select(string.Concat);

    [Fact]
    public void A_literal_that_repeats_one_which_was_not_written_is_written_in_full()
    {
        var prose = string.Concat(Enumerable.Range(0, 900).Select(i => (char)('一' + (i * i * 7 + i * 31) % 5000)));
        var template = Docx.Paragraphs("{{#有}}", prose, "{{/有}}", prose[700..] + "{{值}}");
        Assert.Equal([prose[700..] + "1"], Docx.Texts(Check.Rendered(template, Given.Data(("有", false), ("值", 1)))));
    }

    [Fact]
    public void Any_literals_and_values_come_back_when_inflated() =>
        Gen.Select(Text, Text, Text, Text, Text.Array[0, 12]).Sample(
            (a, b, c, value, items) =>
            {
                var docx = Docx.Paragraphs($"甲{a}", $"{{{{value?}}}}{b}", "{{#items}}", $"{c}{{{{it}}}}{a}", "{{/items}}", $"{a}{b}{{{{value?}}}}{c}乙");
                var data = Given.Data(("value", value), ("items", items.Select(item => Given.Data(("it", item)))));
                string[] expected = [$"甲{a}", value + b, .. items.Select(item => c + item + a), $"{a}{b}{value}{c}乙"];
                Assert.Equal(expected.Where(text => text.Length > 0), Inflated(docx, data).Where(text => text.Length > 0));
            },
            iter: 1_000);

    [Fact]
    public void What_is_taken_back_leaves_nothing_behind() =>
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[0, 3]).Array[1, 40].Sample(
            rows =>
            {
                var docx = Docx.Body(
                    Docx.P("{{#rows}}") + Docx.P("头") + Docx.P("{{#x}}行{{/x}}{{y?}}") + Docx.Table(["{{#cells}}{{c}}", "格{{/cells}}"]) + Docx.P("尾") + Docx.P("{{/rows}}"));
                var data = Given.Data(("rows", rows.Select(row => Given.Data(
                    ("x", row.Item1), ("y", row.Item2 ? "有" : ""), ("cells", Enumerable.Range(0, row.Item3).Select(c => Given.Data(("c", c))))))));
                var expected = string.Concat(rows.Select(row =>
                    $"头{(row.Item1 ? "行" : "")}{(row.Item2 ? "有" : "")}{string.Concat(Enumerable.Range(0, row.Item3).Select(c => $"{c}格"))}尾"));
                Assert.Equal(expected, string.Concat(Inflated(docx, data)));
            },
            iter: 500);

    /// <summary>Deflate looks back 32,768 bytes: literals and loops below, at and beyond it.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(10_880)]
    [InlineData(10_922)]
    [InlineData(11_000)]
    [InlineData(25_000)]
    [InlineData(400_000)]
    public void Parts_larger_than_the_window_come_back(int characters)
    {
        var literal = string.Concat(Enumerable.Range(0, characters).Select(i => (char)('\u4e00' + (long)i * i % 20_000)));
        var data = Given.Data(("items", Enumerable.Range(0, 4).Select(i => Given.Data(("it", i)))), ("end", literal[..(characters / 2)]));
        var texts = Inflated(Docx.Paragraphs("{{#items}}", literal + "{{it}}", "{{/items}}", literal[10..] + "{{end}}"), data);
        Assert.Equal([literal + "0", literal + "1", literal + "2", literal + "3", literal[10..] + literal[..(characters / 2)]], texts);
    }

    [Fact]
    public void Values_that_cannot_be_compressed_come_back() =>
        Gen.Char['\u0080', '\ud7ff'].Array[50_000].Select(characters => new string(characters)).Sample(
            value => Assert.Equal(["甲" + value + "乙" + value], Inflated(Docx.Paragraphs("甲{{a}}乙{{a}}"), Given.Data(("a", value)))),
            iter: 20);

    [Fact]
    public void A_header_of_which_nothing_is_left_comes_back()
    {
        var header = $"<w:hdr {Docx.Namespaces}><w:p><w:r><w:t>{{{{a?}}}}</w:t></w:r></w:p></w:hdr>";
        var docx = Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{b?}}"))), ("word/header1.xml", header)]);
        Assert.EndsWith("</w:hdr>", InflatedPart.Of(Check.Rendered(docx, Given.Data(("a", ""), ("b", ""))), "word/header1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_rows_come_back()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => Given.Data(("x", i)));
        var texts = Inflated(Docx.Paragraphs("{{#rows}}", "第{{x}}行", "{{/rows}}"), Given.Data(("rows", rows)));
        Assert.Equal(Enumerable.Range(0, 100_000).Select(i => $"第{i}行"), texts);
    }

    /// <summary>A single copy from the second row on, through values and literals.</summary>
    [Fact]
    public void Equal_rows_cost_next_to_nothing()
    {
        var rows = Enumerable.Repeat(Given.Data(("x", "群众满意率")), 20_000);
        var docx = Check.Rendered(Docx.Paragraphs("{{#rows}}", "第{{x}}行", "{{/rows}}", "{{y}}"), Given.Data(("rows", rows), ("y", "完")));
        Assert.Equal([.. Enumerable.Repeat("第群众满意率行", 20_000), "完"], Docx.Texts(docx));
        Assert.InRange(InflatedPart.Length(docx), 1, InflatedPart.Of(docx).Length / 50);
    }

    [Fact]
    public void Threads_that_share_a_template_write_the_same_bytes()
    {
        var template = Check.Compiled(Docx.Paragraphs("{{#rows}}", "第{{x}}行", "{{/rows}}", "共{{n}}行"));
        ObjectValue Data(int rows) => Given.Data(("rows", Enumerable.Range(0, rows).Select(i => Given.Data(("x", i)))), ("n", rows));
        byte[][] alone = [.. Enumerable.Range(0, 200).Select(rows => template.Render(Data(rows)).Document!)];
        var together = new byte[alone.Length][];
        Parallel.For(0, alone.Length, rows => together[rows] = template.Render(Data(rows)).Document!);
        Assert.Equal(alone, together);
    }

    /// <summary>The promise is a tenth for a whole document, whose other parts are as the author's Word left them.</summary>
    [Fact]
    public void A_document_of_many_kinds_is_hardly_larger_than_at_zlibs_best()
    {
        string[] words = ["全县", "群众", "社会治安", "满意率", "安全感", "比上年", "提高", "下降", "个百分点", "居全市", "乡镇", "街道", "宣传", "走访", "问题", "整改", "持续", "推进"];
        string[] lines = [.. Enumerable.Range(0, 60).Select(i => string.Concat(Enumerable.Range(0, 20).Select(k => words[(i * 31 + k * k * 7 + i * k) % words.Length])) + $"{{{{a}}}}{i * 37 % 91}。")];
        var rows = Enumerable.Range(0, 40).Select(i => Given.Data(("x", $"第{i}项指标"), ("y", 90 + i % 10)));
        var body = string.Concat(lines.Select(Docx.P)) + Docx.Table(["名称", "得分"], ["{{#rows}}{{x}}", "{{y}}{{/rows}}"]) + Docx.P("完");
        var docx = Check.Rendered(Docx.Body(body), Given.Data(("a", "社会治安满意率"), ("rows", rows)));
        Assert.InRange(InflatedPart.Length(docx), 1, InflatedPart.OptimalLength(docx) * 3 / 2);
    }

    private static string[] Inflated(byte[] template, ObjectValue data)
    {
        var docx = Check.Rendered(template, data);
        Assert.NotEmpty(InflatedPart.Of(docx));
        return Docx.Texts(docx);
    }
}
