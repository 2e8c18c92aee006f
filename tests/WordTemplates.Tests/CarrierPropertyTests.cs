using System.Xml.Linq;
using CsCheck;
using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests;

/// <summary>Content controls, links, alt texts, shapes and changes in any order and depth, with tags in any of them.</summary>
public class CarrierPropertyTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Any_structure_of_carriers_gives_faults_or_well_formed_parts_without_braces()
    {
        var filled = 0;
        Structure(4).Array[1, 4].Sample(
            blocks =>
            {
                var template = WordTemplate.Compile(PackageBuilder.Of(string.Concat(blocks)).Link("rId1", "http://x.cn/%7B%7Bb?%7D%7D").Build()).Template;
                foreach (var data in new[] { Given.Data(("a", new[] { Given.Data(("b", "1\n2")), Given.Data() }), ("b", "<x>")), Given.Data(("a", false), ("b", "\"y'")), Given.Data(("a", true)) })
                {
                    if (template?.Render(data).Document is not { } docx)
                        continue;
                    Interlocked.Increment(ref filled);
                    var part = XDocument.Parse(Docx.Part(docx));
                    part.Descendants(W + "del").ToList().ForEach(deleted => deleted.RemoveAll());
                    Assert.DoesNotContain("{{", part.ToString(), StringComparison.Ordinal);
                    Assert.DoesNotContain("%7B", Docx.Part(docx, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
                }
            },
            iter: 3_000);
        Assert.True(filled > 100);
    }

    private static Gen<string> Structure(int depth)
    {
        var words = Gen.OneOf("{{#a}}", "{{/a}}", "{{b?}}", "字", "{{#a}}x{{b?}}{{/a}}", "{{! x}}");
        var text = words.Select(word => $"<w:r><w:t>{word}</w:t></w:r>");
        var alt = Gen.OneOf("{{b?}}", "{{#a}}{{b?}}{{/}}", "图", "");
        var drawing = alt.Select(word => $"<w:r><w:drawing><x:docPr xmlns:x=\"u:x\" id=\"1\" descr='{word}'/><a:p xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:r><a:t>{word}</a:t></a:r></a:p></w:drawing></w:r>");
        var paragraph = Gen.OneOf(text, drawing).Array[0, 2].Select(runs => $"<w:p>{string.Concat(runs)}</w:p>");
        if (depth == 0)
            return Gen.OneOf(text, drawing, paragraph);
        var children = Structure(depth - 1).Array[0, 3].Select(string.Concat);
        var name = Gen.OneOf("{{b?}}", "{{#a}}", "{{^a}}", "b", "a", "x y", "");
        var kind = Gen.OneOf("", "<w:text/>", "<w:showingPlcHdr/><w:dataBinding w:xpath=\"x\"/>", "<w:id w:val=\"7\"/>", "<x:checkbox xmlns:x=\"u:x\"/>");
        var control = Gen.Select(name, kind, children).Select((tag, properties, content) => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>");
        var link = Gen.Select(alt, Gen.OneOf("rId1", "rId2"), children).Select((tip, id, content) => $"<w:hyperlink w:tooltip=\"{tip}\" r:id=\"{id}\">{content}</w:hyperlink>");
        var element = Gen.Select(Gen.OneOf("p", "tbl", "tr", "tc", "ins", "del", "txbxContent"), children).Select((n, content) => $"<w:{n}>{content}</w:{n}>");
        return Gen.OneOf(control, control, link, element, paragraph);
    }
}
