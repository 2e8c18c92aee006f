using System.Text;
using System.Xml.Linq;
using CsCheck;

namespace WordTemplates.Tests;

public class WordTemplatePropertyTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string Whole = string.Concat(RenderedDocuments.Lines.Select(Docx.P)) + Docx.Table(["名称", "得分"], ["{{#问题}}{{名称}}", "{{得分}}{{/问题}}"]) + Docx.P("完");

    [Fact]
    public void Cutting_the_runs_anywhere_gives_the_same_text() =>
        Gen.Select(Gen.Int[1, 6].Array[200], RenderedDocuments.Data).Sample(
            (cuts, data) =>
            {
                var cut = Check.Rendered(Docx.Body(Cut(RenderedDocuments.Lines, cuts)), data);
                var whole = Check.Rendered(Docx.Paragraphs(RenderedDocuments.Lines), data);
                Assert.Equal(Docx.Texts(whole), Docx.Texts(cut));
            },
            iter: 300);

    [Fact]
    public void Cutting_runs_never_moves_a_format() =>
        Gen.Select(Gen.Int[1, 5].Array[60], Gen.Bool.Array[60], Gen.Int[0, 3]).Sample(
            (cuts, bold, count) =>
            {
                const string Line = "甲{{#a}}乙{{x}}丙{{/a}}丁{{y}}";
                var formats = FormatsOf(Line, bold);
                var data = Given.Data(("a", Enumerable.Repeat(Given.Data(("x", "1")), count)), ("y", "2"));
                var docx = Check.Rendered(Docx.Body($"<w:p>{CutRuns(Line, cuts, i => formats[i] ? "<w:b/>" : "")}</w:p>"), data);
                Assert.Equal(Expected(formats, count), Characters(docx));
            },
            iter: 500);

    [Fact]
    public void Random_data_renders_reopens_and_adds_no_validation_error()
    {
        var bytes = Docx.Body(Whole);
        var template = Check.Compiled(bytes);
        var before = RenderedDocuments.Errors(bytes).Count;
        RenderedDocuments.Data.Sample(
            data =>
            {
                var result = template.Render(data);
                Assert.Empty(result.Faults);
                Assert.Equal(before, RenderedDocuments.Errors(result.Document!).Count);
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_on_any_thread()
    {
        var template = Check.Compiled(Docx.Body(Whole));
        RenderedDocuments.Data.Sample(data => Assert.Equal(template.Render(data).Document, Check.Compiled(Docx.Body(Whole)).Render(data).Document), iter: 200);
    }

    [Fact]
    public void Random_text_is_a_template_or_a_list_of_faults() =>
        Gen.String[Gen.Char["{}｛｝#^/.?:@!甲a1 =<\"“、"], 0, 30].Array[1, 4].Sample(
            lines =>
            {
                var result = WordTemplate.Compile(Docx.Paragraphs(lines));
                Assert.Equal(result.Template is null, result.Faults.Count > 0);
                result.Template?.Render(Given.Data(("甲", "x"), ("a", true)));
            },
            iter: 3000);

    [Fact]
    public void Any_structure_of_elements_gives_faults_or_well_formed_parts() =>
        Structure(5).Array[1, 6].Sample(
            blocks =>
            {
                var compiled = WordTemplate.Compile(Docx.Body(string.Concat(blocks)));
                Assert.DoesNotContain(compiled.Faults, fault => fault.Code == "WT299");
                var template = compiled.Template;
                foreach (var data in new[] { Given.Data(("a", new[] { "1\n2", "3" }), ("b", "x")), Given.Data(("a", false), ("b", "y")) })
                {
                    if (template?.Render(data).Document is { } docx)
                        Assert.DoesNotContain("{{", Undeleted(XDocument.Parse(Docx.Part(docx))));
                }
            },
            iter: 6_000);

    /// <summary>The text but for what a tracked change deleted: tags there are noted and left.</summary>
    private static string Undeleted(XDocument part)
    {
        part.Descendants(W + "del").ToList().ForEach(deleted => deleted.RemoveAll());
        return part.Root!.Value;
    }

    /// <summary>Elements in any order and depth, sensible or not, with tags in any place.</summary>
    internal static Gen<string> Structure(int depth)
    {
        var text = Gen.OneOf("{{#a}}", "{{/a}}", "{{/}}", "{{b?}}", "字", "{{#a}}x{{/a}}", "{{^a}}{{b?}}{{/}}", "{{! x}}", " ", "{{#a:列}}", "{{#a:行}}", "{{#a:列}}x{{/a}}", "{{#a:重新编号}}", "{{b:合并?}}").Array[1, 2]
            .Select(pieces => $"<w:r><w:rPr><w:b/></w:rPr><w:t>{string.Concat(pieces)}</w:t></w:r>");
        var paragraph = text.Array[0, 3].Select(runs => $"<w:p><w:pPr><w:jc/></w:pPr>{string.Concat(runs)}</w:p>");
        if (depth == 0)
            return Gen.OneOf(text, paragraph, Gen.Const("<w:p/>"));
        var name = Gen.OneOf("p", "r", "tbl", "tr", "tc", "t", "hyperlink", "sdt", "sdtContent", "txbxContent", "drawing", "ins", "del", "bookmarkStart");
        var element = Gen.Select(name, Structure(depth - 1).Array[0, 4]).Select((n, children) => $"<w:{n}>{string.Concat(children)}</w:{n}>");
        return Gen.OneOf(paragraph, element, element);
    }

    /// <summary>Runs of the given lengths, with marks of the spelling checker between them.</summary>
    private static string Cut(string[] lines, int[] lengths) =>
        string.Concat(lines.Select((line, i) => $"<w:p>{CutRuns(line, [.. lengths.Skip(i * 3)], _ => "")}</w:p>"));

    private static string CutRuns(string line, int[] lengths, Func<int, string> properties)
    {
        var text = new StringBuilder();
        for (int at = 0, i = 0; at < line.Length; i++)
        {
            var end = Math.Min(line.Length, at + lengths[i % lengths.Length]);
            while (end - at > 1 && Enumerable.Range(at, end - at).Any(c => properties(c) != properties(at)))
                end--;
            text.Append(Docx.R(line[at..end], properties(at))).Append(i % 2 == 0 ? "<w:proofErr w:type=\"spellStart\"/>" : "");
            at = end;
        }

        return text.ToString();
    }

    private static bool[] FormatsOf(string line, bool[] random) => [.. line.Select((_, i) => random[i % random.Length])];

    /// <summary>Characters of the output with the format of their place in the line "甲{{#a}}乙{{x}}丙{{/a}}丁{{y}}".</summary>
    private static string Expected(bool[] bold, int count)
    {
        var body = Mark('乙', bold[7]) + Mark('1', bold[10]) + Mark('丙', bold[13]);
        return Mark('甲', bold[0]) + string.Concat(Enumerable.Repeat(body, count)) + Mark('丁', bold[20]) + Mark('2', bold[23]);
    }

    private static string Characters(byte[] docx) =>
        string.Concat(XDocument.Parse(Docx.Part(docx)).Descendants(W + "r").SelectMany(run => run.Value.Select(c => Mark(c, run.Descendants(W + "b").Any()))));

    private static string Mark(char c, bool bold) => bold ? $"[{c}]" : c.ToString();
}
