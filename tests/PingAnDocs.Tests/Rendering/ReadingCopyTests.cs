using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering;

/// <summary>The copy a leader reads from, printed by LibreOffice: 18 lines of 24 characters, no sentence over two pages.</summary>
public class ReadingCopyTests
{
    private static readonly Kit Reading = WholeKit.Read("reading");

    private static readonly Lazy<IReadOnlyList<PrintedPage>> Sample = new(() => Print(Run("02-数据齐全的县.json").Document.Bytes!));

    private static readonly Lazy<IReadOnlyList<PrintedPage>> Dense = new(() => Print(SpeechFile.Of(Endless(), Reading.TemplateBytes.ToArray())));

    [Fact]
    public void A_full_page_has_18_lines_of_24_characters()
    {
        SkipWithoutLibreOffice();
        var full = Dense.Value.Skip(1).TakeWhile(page => page.Body.All(line => line.Right > 515m)).ToList();
        Assert.True(full.Count >= 2);
        Assert.All(full, page => Assert.Equal(18, page.Body.Count));
        Assert.All(full.SelectMany(page => page.Body).Where(line => line.Left < 80m), line => Assert.Equal(24, line.Text.Length));
    }

    [Fact]
    public void Every_page_ends_with_a_sentence()
    {
        SkipWithoutLibreOffice();
        Assert.True(Sample.Value.Count >= 8);
        Assert.All(Sample.Value, page => Assert.Equal('。', page.Body[^1].Text[^1]));
    }

    [Fact]
    public void Page_numbers_stand_in_the_middle_of_odd_and_even_pages()
    {
        SkipWithoutLibreOffice();
        for (var index = 0; index < Sample.Value.Count; index++)
        {
            var number = Sample.Value[index].PageNumber;
            Assert.Equal($"—{index + 1}—", number.Text.Replace(" ", "", StringComparison.Ordinal));
            Assert.InRange((number.Left + number.Right) / 2m, 298m, 303m);
        }
    }

    [Fact]
    public void No_paragraph_but_a_single_sentence_is_longer_than_half_a_page()
    {
        var paragraphs = Run("02-数据齐全的县.json").Narrative.Paragraphs.ToList();
        Assert.All(paragraphs.Where(paragraph => paragraph.Sentences.Count > 1), paragraph => Assert.InRange(paragraph.Text.Length, 1, 216));
    }

    [Theory]
    [InlineData("01-只有差值的县.json")]
    [InlineData("02-数据齐全的县.json")]
    [InlineData("03-按分计排名的县.json")]
    [InlineData("04-各项都好的县.json")]
    public void It_says_what_the_speech_says(string name)
    {
        var (speech, copy) = (Run(name, WholeKit.Read()), Run(name));
        Assert.True(copy.Report.Released);
        Assert.Equal(Text(speech.Narrative), Text(copy.Narrative));
    }

    private static string Text(Narrative narrative) =>
        string.Concat(narrative.Sections.Select(section => section.Heading.Text + string.Concat(section.Paragraphs.Select(paragraph => paragraph.Text)))
            .Prepend(narrative.Title).Concat(narrative.Opening.Concat(narrative.Closing).Select(paragraph => paragraph.Text)));

    private static Speech Run(string name, Kit? kit = null) =>
        DocumentPipeline.Run(new SourceFile(name, File.ReadAllBytes(Repository.At("input", name))), kit ?? Reading).Speech!;

    private static IReadOnlyList<PrintedPage> Print(byte[] docx) => PrintedPage.Read(LibreOffice.Print(docx, "reading"));

    // A sentence no page can hold: Han characters only, so that every line is full.
    private static Narrative Endless()
    {
        var text = string.Concat(Enumerable.Repeat("各级各部门要把群众的感受放在心上把平安的根基扎在基层", 60));
        return SpeechDraft.Standard with { Opening = [SpeechDraft.Paragraph(null, text + "。")] };
    }

    private static void SkipWithoutLibreOffice() => Assert.SkipUnless(LibreOffice.IsInstalled, "soffice or pdftotext is not installed");
}
