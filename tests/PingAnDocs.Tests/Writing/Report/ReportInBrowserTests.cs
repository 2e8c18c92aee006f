using System.Diagnostics;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing.Report;

/// <summary>The report as its readers meet it: with the keyboard, with a pointer, on a phone, in the dark, on paper.</summary>
public class ReportInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Focus = "document.activeElement.id";
    private const string Shown = "Array.from(document.querySelectorAll('.proof')).filter(p => p.offsetParent).map(p => p.id)";
    private static readonly Lazy<ReportPage> Report = new(() => ReportPage.Sample("02-数据齐全的县.json"));

    [Fact]
    public async Task The_keyboard_alone_reaches_every_sentence_figure_and_part()
    {
        var page = await Open(1200, 800);
        await page.Press("Tab");
        Assert.Equal("tab-speech", await page.Ask(Focus));
        await page.Press("Tab");
        Assert.Equal("s1", await page.Ask(Focus));
        await page.Press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp");
        Assert.Equal(["s6", "p6"], [await page.Ask(Focus), await page.Ask(Shown)]);
        Assert.Equal("true", await page.Ask("getComputedStyle(document.activeElement).outlineStyle == 'solid' && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"));
        await page.Press("ArrowRight", "ArrowRight");
        Assert.Equal("0.12", await page.Ask("document.querySelector('.f.on').textContent"));
        Assert.Equal("0.12", await page.Ask("document.querySelector('.proof li.on b').textContent"));

        await page.Press("Enter", "ArrowDown");
        Assert.Equal(["s7", "p6", "true"], [await page.Ask(Focus), await page.Ask(Shown), await page.Ask("document.getElementById('s6').getAttribute('aria-pressed')")]);
        await page.Press("Escape", "ArrowDown");
        Assert.Equal(["s8", "p8"], [await page.Ask(Focus), await page.Ask(Shown)]);
        await page.Press("End");
        Assert.Equal($"s{Report.Value.OfClass("s").Count()}", await page.Ask(Focus));
        await page.Press("Home", "Shift+Tab", "ArrowRight");
        Assert.Equal(["tab-problems", "problems"], [await page.Ask(Focus), await page.Ask("Array.from(document.querySelectorAll('.panel')).filter(p => p.offsetHeight).map(p => p.id)")]);
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task The_pointer_shows_a_figure_and_a_click_holds_it()
    {
        var page = await Open(1200, 800);
        await page.Point("#s6 .f:nth-of-type(2)");
        Assert.Equal(["p6", "0.12"], [await page.Ask(Shown), await page.Ask("document.querySelector('.proof li.on b').textContent")]);
        await page.Point("#s6 .f:nth-of-type(2)", click: true);
        await page.Point("#s9");
        Assert.Equal(["p6", "true"], [await page.Ask(Shown), await page.Ask("document.getElementById('s6').getAttribute('aria-pressed')")]);
        await page.Point("#s9", click: true);
        await page.Point("#s9", click: true);
        await page.Point("#s7");
        Assert.Equal("p7", await page.Ask(Shown));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task A_problem_leads_to_its_sentence()
    {
        var page = await Open(1200, 800);
        await page.Point("#tab-problems", click: true);
        await page.Point(".problems a", click: true);
        var line = await page.Ask(Focus);
        Assert.Contains("R-101", Report.Value.ById("p" + line[1..]).Value, StringComparison.Ordinal);
        Assert.Equal(["p" + line[1..], "speech"], [await page.Ask(Shown), await page.Ask("document.querySelector('[aria-selected=true]').hash.slice(1)")]);
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_phone()
    {
        var page = await Open(360, 740);
        foreach (var part in new[] { "speech", "problems", "omitted", "warnings", "causes", "chance" })
        {
            await page.Ask($"document.getElementById('tab-{part}').click()");
            Assert.Equal("true", await page.Ask("document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Every_text_stands_out_from_its_ground(string scheme)
    {
        var page = await Open(1200, 800);
        await page.Prefer(scheme);
        const string Contrast = """
            (pairs => {
              const style = getComputedStyle(document.documentElement);
              const light = name => [1, 3, 5].map(at => parseInt(style.getPropertyValue(name).trim().substr(at, 2), 16) / 255)
                .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
              return pairs.map(pair => pair.split(' ').map(name => light('--' + name)).sort((a, b) => b - a)).map(([a, b]) => (a + 0.05) / (b + 0.05)).filter(ratio => !(ratio >= 4.5));
            })(['ink paper', 'ink desk', 'ink wash', 'ink pin', 'soft paper', 'soft desk', 'soft wash', 'accent paper', 'accent desk', 'accent wash', 'pinline paper', 'stop stopwash', 'stop paper', 'good desk'])
            """;
        Assert.Equal("", await page.Ask(Contrast));
        Assert.Equal(scheme == "dark" ? "rgb(20, 23, 26)" : "rgb(238, 240, 242)", await page.Ask("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task On_paper_nothing_is_missing()
    {
        Assert.SkipUnless(Rendering.LibreOffice.IsInstalled, "LibreOffice and poppler are not installed");
        var page = await Open(1200, 800);
        var printed = Words(await page.Print());
        Assert.Contains("数字出处（编号与正文上标一致）", printed, StringComparison.Ordinal);
        foreach (var number in Enumerable.Range(1, Report.Value.OfClass("proof").Count())) Assert.Contains($"第{number}句", printed, StringComparison.Ordinal);
        foreach (var title in Report.Value.OfClass("part").Skip(1)) Assert.Contains(title.Value, printed, StringComparison.Ordinal);
        foreach (var omission in Omissions.Of(Report.Value.Result.Reading.Leaves, Report.Value.Speech)) Assert.Contains(omission.Path, printed, StringComparison.Ordinal);
        foreach (var rule in Report.Value.Speech.Findings.Evaluations.DistinctBy(item => item.Rule.Id)) Assert.Contains(rule.Rule.Id + rule.Rule.Name, printed, StringComparison.Ordinal);
    }

    private async Task<BrowserPage> Open(int width, int height)
    {
        Assert.SkipWhen(Browser.Program is null, "Chromium is not installed");
        return await browser.Open(Report.Value.Bytes, width, height);
    }

    private static string Words(byte[] pdf)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("a.pdf"), pdf);
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", folder.At("a.pdf"), folder.At("a.txt")]) { UseShellExecute = false })!;
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "pdftotext did not end");
        return string.Concat(File.ReadAllText(folder.At("a.txt")).Where(sign => !char.IsWhiteSpace(sign)));
    }
}
