using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering;

/// <summary>A notice, printed by LibreOffice: what stands before and after its text stands where GB/T 9704 has it.</summary>
public class NoticeLayoutTests
{
    private const decimal Left = 79.4m;
    private const decimal Right = 521.6m;
    private const decimal Cell = 16m;

    private static readonly Kit Notice = WholeKit.Read("tongbao");

    private static readonly Lazy<IReadOnlyList<PrintedPage>> Sample = new(() => Print(Narrative()));

    [Fact]
    public void The_addressees_stand_flush_left_one_line_below_the_title()
    {
        SkipWithoutLibreOffice();
        var body = Sample.Value[0].Body;
        Assert.Equal("公众安全感调查情况的通报", body[1].Text);
        Assert.EndsWith("：", body[2].Text, StringComparison.Ordinal);
        Assert.InRange(body[2].Left, Left - 1m, Left + 1m);
        Assert.InRange(body[2].Top - body[1].Top, 50m, 66m);
    }

    [Fact]
    public void The_name_of_an_attachment_wraps_under_its_first_character()
    {
        SkipWithoutLibreOffice();
        var (first, second) = Note(Sample.Value, "附件：");
        Assert.InRange(first.Left - Left, (2m * Cell) - 1m, (2m * Cell) + 1m);
        Assert.InRange(second.Left - Left, (5m * Cell) - 1.5m, (5m * Cell) + 1.5m);
    }

    [Fact]
    public void Of_several_attachments_numbers_and_names_stand_under_each_other()
    {
        SkipWithoutLibreOffice();
        var table = TableDraft.Table with { Title = SpeechDraft.Sentence("2025年度全市公众安全感调查各镇（街道）公众安全感满意率和位次情况表") };
        var pages = Print(Narrative() with { Attachments = [table with { Mark = "附件1" }, table with { Mark = "附件2" }] });
        var (one, wrapped) = Note(pages, "附件：1.");
        var (two, again) = Note(pages, "2.2025");
        Assert.InRange(one.Left - Left, (2m * Cell) - 1m, (2m * Cell) + 1m);
        Assert.InRange(two.Left - Left, (5m * Cell) - 1m, (5m * Cell) + 1m);
        Assert.InRange(wrapped.Left - Left, (6m * Cell) - 1.5m, (6m * Cell) + 1.5m);
        Assert.Equal(wrapped.Left, again.Left);
    }

    [Theory]
    [InlineData("中共禾川县委员会政法委员会", 1)]
    [InlineData("禾川县委政法委", 11)]
    public void The_date_ends_four_characters_from_the_edge_and_the_office_stands_centred_above(string office, int month)
    {
        SkipWithoutLibreOffice();
        var pages = Print(Narrative() with { Signature = office, Date = new DateOnly(2026, month, 20), Attachments = [] });
        var body = pages[^1].Body;
        var (name, date) = (body[^2], body[^1]);
        Assert.Equal((office, $"2026年{month}月20日"), (name.Text, date.Text));
        Assert.InRange(Right - date.Right, (4m * Cell) - 1m, (4m * Cell) + 1m);
        // LibreOffice widens the date between digits and Han characters whatever the style says; Word does not: there the date is as wide as this.
        var width = date.Text.Sum(letter => char.IsAscii(letter) ? 0.5m : 1m);
        var centre = Right - ((4m + (width / 2m)) * Cell);
        Assert.InRange(((name.Left + name.Right) / 2m) - centre, -0.3m * Cell, 0.3m * Cell);
    }

    [Fact]
    public void A_long_name_of_an_office_stays_on_one_line_within_the_type_area()
    {
        SkipWithoutLibreOffice();
        const string Office = "中共西双版纳傣族自治州委员会政法委员会";
        var name = Print(Narrative() with { Signature = Office, Attachments = [] })[^1].Body[^2];
        Assert.Equal(Office, name.Text);
        Assert.InRange(name.Right, Right - 1.5m, Right + 1m);
    }

    [Fact]
    public void The_last_page_of_the_text_bears_more_than_the_signature()
    {
        SkipWithoutLibreOffice();
        var closing = Narrative().Closing[^1].Text[..6];
        var page = Sample.Value.Single(page => page.Body.Any(line => line.Text == "2026年11月20日"));
        Assert.Contains(page.Body, line => line.Text.StartsWith(closing, StringComparison.Ordinal));
    }

    [Fact]
    public void An_attachment_has_its_mark_on_the_first_line_and_its_title_on_the_third()
    {
        SkipWithoutLibreOffice();
        var body = Sample.Value[^1].Body;
        Assert.Equal("附件", body[0].Text);
        Assert.InRange(body[0].Left, Left - 1m, Left + 1m);
        Assert.InRange(body[1].Top - body[0].Top, 50m, 66m);
        Assert.InRange((body[1].Left + body[1].Right) / 2m, 298m, 303m);
        Assert.Contains(body, line => line.Text.Contains("比上年（个百分点）", StringComparison.Ordinal));
    }

    private static (PrintedLine First, PrintedLine Second) Note(IReadOnlyList<PrintedPage> pages, string begin)
    {
        var body = pages.Single(page => page.Body.Any(line => line.Text.StartsWith(begin, StringComparison.Ordinal))).Body;
        var at = body.TakeWhile(line => !line.Text.StartsWith(begin, StringComparison.Ordinal)).Count();
        return (body[at], body[at + 1]);
    }

    private static Narrative Narrative() =>
        DocumentPipeline.Run(new SourceFile("02.json", File.ReadAllBytes(Repository.At("input", "02-数据齐全的县.json"))), Notice).Speech!.Narrative;

    private static IReadOnlyList<PrintedPage> Print(Narrative narrative) =>
        PrintedPage.Read(LibreOffice.Print(SpeechFile.Of(narrative, Notice.TemplateBytes.ToArray()), "notice"));

    private static void SkipWithoutLibreOffice() => Assert.SkipUnless(LibreOffice.IsInstalled, "soffice or pdftotext is not installed");
}
