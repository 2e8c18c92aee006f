using PingAnDocs.Narration;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering;

/// <summary>A long speech, printed by LibreOffice: 22 lines of 28 characters, page numbers outside. Fonts may be substituted, geometry may not.</summary>
public class LayoutTests
{
    private static readonly Lazy<IReadOnlyList<PrintedPage>> Pages = new(() => PrintedPage.Read(LibreOffice.Print(SpeechFile.Of(Long()), "speech")));

    [Fact]
    public void A_full_page_has_22_lines()
    {
        SkipWithoutLibreOffice();
        Assert.True(Pages.Value.Count >= 4);
        Assert.All(Pages.Value.Skip(1).SkipLast(1), page => Assert.Equal(22, page.Body.Count));
    }

    [Fact]
    public void A_full_line_has_28_characters()
    {
        SkipWithoutLibreOffice();
        var full = Pages.Value.Skip(1).SkipLast(1).SelectMany(page => page.Body)
            .Where(line => line.Left < 80m && line.Right > 515m).ToList();
        Assert.True(full.Count > 30);
        Assert.All(full, line => Assert.Equal(28, line.Text.Length));
    }

    [Fact]
    public void A_paragraph_begins_two_characters_in()
    {
        SkipWithoutLibreOffice();
        var first = Pages.Value[0].Body.First(line => line.Text.StartsWith("按照会议", StringComparison.Ordinal));
        Assert.InRange(first.Left - 79.4m, 31m, 33m);
    }

    [Fact]
    public void Page_numbers_stand_right_on_odd_and_left_on_even_pages()
    {
        SkipWithoutLibreOffice();
        for (var index = 0; index < Pages.Value.Count; index++)
        {
            var number = Pages.Value[index].PageNumber;
            Assert.Equal($"—{index + 1}—", number.Text.Replace(" ", "", StringComparison.Ordinal));
            // One 四号 character (14 pt) from the edge of the text area, which spans 79.4 to 521.6 pt.
            if (index % 2 == 0) Assert.InRange(521.6m - number.Right, 12m, 16m);
            else Assert.InRange(number.Left - 79.4m, 12m, 16m);
        }
    }

    [Fact]
    public void The_title_is_centred_and_the_salutation_flush_left()
    {
        SkipWithoutLibreOffice();
        var (title, salutation) = (Pages.Value[0].Body[0], Pages.Value[0].Body.First(line => line.Text.StartsWith("同志们", StringComparison.Ordinal)));
        Assert.InRange((title.Left + title.Right) / 2m, 298m, 303m);
        Assert.InRange(salutation.Left, 78m, 81m);
    }

    private static void SkipWithoutLibreOffice() => Assert.SkipUnless(LibreOffice.IsInstalled, "soffice or pdftotext is not installed");

    // Han characters only: a mark or a digit would let a line end early and hide its measure.
    private static Narrative Long()
    {
        var text = string.Concat(Enumerable.Repeat("各级各部门要把群众的感受放在心上把平安的根基扎在基层", 12));
        var paragraphs = Enumerable.Range(0, 3).Select(_ => SpeechDraft.Paragraph(null, text + "。"));
        return SpeechDraft.Standard with { Sections = [.. SpeechDraft.Standard.Sections, SpeechDraft.Section("三、工作要求", [.. paragraphs, .. paragraphs])] };
    }
}
