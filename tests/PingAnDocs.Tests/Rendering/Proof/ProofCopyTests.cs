using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Narration;
using PingAnDocs.Rendering.Proof;
using PingAnDocs.Tests.Property;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering.Proof;

/// <summary>The proof copy: the same text, every figure in a control that names its fact, the sources at the end.</summary>
public class ProofCopyTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Kits() => new("speech", "tongbao");

    [Theory]
    [MemberData(nameof(Kits))]
    public void It_reads_like_the_clean_copy_up_to_the_list_of_sources(string kit)
    {
        var (speech, proof) = Made(kit);
        var clean = Lines(speech.Document.Bytes!);
        var lines = Lines(proof);
        Assert.Equal(clean, lines.Take(clean.Count));
        Assert.StartsWith("数据出处", lines[clean.Count], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void Every_figure_of_text_and_tables_stands_in_a_control_and_nothing_else_does(string kit)
    {
        var (speech, proof) = Made(kit);
        var figures = Figures(speech.Narrative).Select(figure => figure.Text).ToList();
        Assert.NotEmpty(figures);
        Assert.Equal(figures, Controls(proof).Select(control => control.Element(W + "sdtContent")!.Value));
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void Every_control_is_listed_with_its_place_and_no_two_facts_share_a_tag(string kit)
    {
        var (speech, proof) = Made(kit);
        var list = Lines(proof).SkipWhile(line => !line.StartsWith("数据出处", StringComparison.Ordinal)).Skip(1).ToDictionary(line => line.Split('　')[0], StringComparer.Ordinal);
        var pairs = Controls(proof).Zip(Figures(speech.Narrative), (control, figure) => (Tag: Named(control, "tag"), Title: Named(control, "alias"), figure.Fact)).ToList();
        Assert.All(pairs, pair =>
        {
            Assert.InRange(pair.Tag.Length, 1, 64);
            Assert.InRange(pair.Title.Length, 1, 64);
            Assert.Contains($"第{pair.Fact.Sources[0].Line}行 {pair.Fact.Sources[0].Path}", list[pair.Tag], StringComparison.Ordinal);
        });
        Assert.All(pairs.GroupBy(pair => pair.Tag), group => Assert.Single(group.Select(pair => (pair.Fact.Kind, pair.Fact.Value)).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public void The_schema_of_Word_has_no_fault_to_find(string kit)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Made(kit).Proof), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath} {fault.Description}"));
    }

    [Fact]
    public void A_speech_without_figures_needs_no_list()
    {
        var (speech, proof) = Made("head");
        Assert.Empty(Figures(speech.Narrative));
        Assert.Equal(Lines(speech.Document.Bytes!), Lines(proof));
    }

    [Fact]
    public void The_same_document_gives_the_same_proof() => Assert.Equal(Made("speech").Proof, Made("speech").Proof);

    [Fact]
    public void The_proof_of_a_masked_copy_tells_no_more_than_the_copy()
    {
        var (speech, proof) = Made("tongbao", MaskLevel.Strict);
        var text = string.Join('\n', Lines(proof)) + DocxEdit.Read(proof);
        Assert.All(speech.Narrative.Mask.Names, name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
        Assert.All(speech.Narrative.Mask.Figures.Where(figure => figure.Contains('.', StringComparison.Ordinal)), figure => Assert.DoesNotContain(figure, text, StringComparison.Ordinal));
        Assert.Contains("“XX”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_counties_get_proofs_too() => CsCheck.Check.Sample(
        SurveyMaker.Surveys,
        survey =>
        {
            var speech = Walk.Of(survey.Json).Speech!;
            var proof = ProofCopy.Of(speech.Document.Bytes, speech.Narrative, speech.Facts.Survey);
            Assert.Empty(proof.Diagnostics.Select(fault => fault.Message));
            Assert.Equal(Figures(speech.Narrative).Count(), Controls(proof.Bytes!).Count());
        },
        iter: 40);

    private static (Speech Speech, byte[] Proof) Made(string kit, MaskLevel mask = MaskLevel.None)
    {
        var path = Directory.GetFiles(Repository.At("input"), "02-*.json").Single();
        var speech = DocumentPipeline.Run(new SourceFile("02.json", File.ReadAllBytes(path)), WholeKit.Read(kit), mask: mask).Speech!;
        var proof = ProofCopy.Of(speech.Document.Bytes, speech.Narrative, speech.Facts.Survey);
        Assert.Empty(proof.Diagnostics.Select(fault => fault.Message));
        return (speech, proof.Bytes!);
    }

    private static IEnumerable<FigureSpan> Figures(Narrative narrative) =>
        narrative.Opening.Concat(narrative.Sections.SelectMany(section => section.Paragraphs.Prepend(new NarrativeParagraph(section.Heading, [])))).Concat(narrative.Closing)
            .SelectMany(paragraph => paragraph.AllSentences.Concat(paragraph.Table?.AllSentences ?? []))
            .Concat(narrative.Attachments.SelectMany(table => table.AllSentences))
            .SelectMany(sentence => sentence.Spans).OfType<FigureSpan>();

    private static IReadOnlyList<string> Lines(byte[] docx) => [.. DocumentLines.Of(docx).Select(line => line.Text)];

    private static IEnumerable<XElement> Controls(byte[] docx) => XElement.Parse(DocxEdit.Read(docx)).Descendants(W + "sdt");

    private static string Named(XElement control, string name) => (string)control.Element(W + "sdtPr")!.Element(W + name)!.Attribute(W + "val")!;
}
