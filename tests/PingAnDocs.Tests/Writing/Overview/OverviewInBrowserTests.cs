using PingAnDocs.Data;
using PingAnDocs.Tests.Writing.Report;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>The page as its readers meet it: with the pointer, with the keyboard, on a phone, in the dark, on paper.</summary>
public class OverviewInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Names = "Array.from(document.querySelectorAll('#counties tbody tr')).filter(r => r.offsetParent).map(r => r.cells[1].textContent)";
    private static readonly Lazy<MadeOverview> Mixed = new(() => MadeOverview.Of(MadeCounties.Mixed));
    private static readonly Lazy<MadeOverview> Many = new(() => MadeOverview.Of(MadeCounties.Many(107)));

    [Fact]
    public async Task A_press_on_a_head_sorts_and_another_turns_it_round_and_unknown_stays_last()
    {
        var page = await Open(Mixed, 1400);
        const string Value = "th[data-c=\"5\"]";
        await page.Point($"{Value} button", click: true);
        Assert.Equal($"青山县,丁县,{MadeCounties.Hostile},丙县", await page.Ask(Names));
        Assert.Equal("ascending", await page.Ask($"document.querySelector('{Value}').getAttribute('aria-sort')"));
        await page.Point($"{Value} button", click: true);
        Assert.Equal($"{MadeCounties.Hostile},青山县,丁县,丙县", await page.Ask(Names));
        Assert.Equal("1", await page.Ask("document.querySelectorAll('[aria-sort=descending]').length"));
        Assert.Equal("0", await page.Ask("document.querySelectorAll('[aria-sort=ascending]').length"));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task The_keyboard_sorts_every_column()
    {
        var page = await Open(Many, 1400);
        var columns = int.Parse(await page.Ask("document.querySelectorAll('th[data-c]').length"), System.Globalization.CultureInfo.InvariantCulture);
        await page.Ask("document.getElementById('all').focus()");
        await page.Press("Tab", "Tab");
        for (var column = 0; column < columns; column++)
        {
            Assert.Equal(column.ToString(System.Globalization.CultureInfo.InvariantCulture), await page.Ask("document.activeElement.closest('th').dataset.c"));
            await page.Press(column % 2 == 0 ? "Enter" : " ");
            Assert.Equal(column == 0 ? "descending" : "ascending", await page.Ask("document.activeElement.closest('th').getAttribute('aria-sort')"));
            await page.Press("Tab");
        }

        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Name_status_and_problem_narrow_the_table_down()
    {
        var page = await Open(Mixed, 1400);
        await Choose(page, "by-status", "'1'");
        Assert.Equal("丙县", await page.Ask(Names));
        Assert.Equal("显示1个，共4个", await page.Ask("document.getElementById('shown').textContent"));
        await page.Point("#all", click: true);
        await page.Point("#problems .pick", click: true);
        Assert.Equal($"青山县,{MadeCounties.Hostile}", await page.Ask(Names));
        await page.Ask("(n => { n.value = '青'; n.dispatchEvent(new Event('input')); })(document.getElementById('by-name'))");
        Assert.Equal("青山县", await page.Ask(Names));
        await page.Point("#ranking li:nth-of-type(3) a", click: true);
        Assert.Equal("丁县", await page.Ask("document.querySelector('tr:target').cells[1].textContent"));
        Assert.Equal("true", await page.Ask("document.querySelector('tr:target').offsetHeight > 0"));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task One_indicator_is_shown_at_a_time_or_all()
    {
        var county = MadeCounties.Mixed[0];
        var survey = county.Summary!.Surveys[0];
        var two = county with { Summary = county.Summary with { Surveys = [survey with { Indicators = [survey.Indicators[0], survey.Indicators[0] with { Name = "知晓率" }] }] } };
        var page = await Open(new Lazy<MadeOverview>(() => MadeOverview.Of([two, two with { Document = "b" }])), 1400);
        const string Shown = "Array.from(document.querySelectorAll('thead [data-i]')).filter(h => h.offsetParent).length";
        Assert.Equal("5", await page.Ask(Shown));
        await Choose(page, "by-indicator", "'*'");
        Assert.Equal("10", await page.Ask(Shown));
        await Choose(page, "by-indicator", "'1'");
        Assert.Equal("省级调查·知晓率", await page.Ask("Array.from(document.querySelectorAll('thead th[scope=colgroup]')).filter(h => h.offsetParent).map(h => h.textContent)"));
        Assert.Empty(browser.Complaints);
    }

    [Theory]
    [InlineData(390, "light")]
    [InlineData(390, "dark")]
    [InlineData(1400, "light")]
    [InlineData(1400, "dark")]
    public async Task Nothing_is_wider_than_the_window_and_every_text_stands_out(int width, string scheme)
    {
        var page = await Open(Many, width);
        await page.Prefer(scheme);
        Assert.Equal("true", await page.Ask("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal(scheme == "dark" ? "rgb(20, 23, 26)" : "rgb(238, 240, 242)", await page.Ask("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("0", await page.Ask("Array.from(document.querySelectorAll('.bars li *')).filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display == 'block').length"));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task On_paper_every_county_stands_on_A4_across()
    {
        Assert.SkipUnless(Rendering.LibreOffice.IsInstalled, "poppler is not installed");
        var warned = MadeCounties.Many(107).Select((county, index) => index % 3 > 0 ? county : county with
        {
            Diagnostics = [MadeCounties.Fault(Severity.Warning, "这一句话有几十个字，用来看纸上的提醒会不会被挤成一字一行，把一页变成几十页，谁也读不下去。")],
        });
        var page = await Open(new Lazy<MadeOverview>(() => MadeOverview.Of(warned)), 1400);
        var (words, size, pages) = PrintedPage.Read(await page.Print());
        foreach (var county in MadeCounties.Many(107)) Assert.Contains(county.Document, words, StringComparison.Ordinal);
        Assert.Matches("^84[12][0-9.]*x59[45][0-9.]*pts\\(A4\\)$", size);
        Assert.InRange(pages, 3, 14);
    }

    private static Task<string> Choose(BrowserPage page, string id, string value) =>
        page.Ask($"(s => {{ s.value = {value}; s.dispatchEvent(new Event('change')); }})(document.getElementById('{id}'))");

    private async Task<BrowserPage> Open(Lazy<MadeOverview> overview, int width)
    {
        Assert.SkipWhen(Browser.Program is null, "Chromium is not installed");
        return await browser.Open(overview.Value.Page, width, 900);
    }
}
