using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing.Overview;

public class OverviewPageTests
{
    private static readonly MadeOverview Mixed = MadeOverview.Of(MadeCounties.Mixed);

    [Fact]
    public void Every_county_stands_in_the_table_in_the_order_of_the_inputs_with_what_became_of_it()
    {
        Assert.Equal(["青山县", MadeCounties.Hostile, "丙县", "丁县"], Mixed.Rows.Select(row => row.Element("th")!.Value));
        Assert.Equal(["已生成", "已生成", "数据未通过", "核对未通过，已扣下"], Mixed.Rows.Select(row => row.Elements("td").ElementAt(1).Element("span")!.Value));
        Assert.Contains("变化与本期、上期不符。", Mixed.Rows[2].Elements("td").ElementAt(1).Value, StringComparison.Ordinal);
        Assert.Contains("共4个单位：已生成2份，数据未通过1份，核对未通过，已扣下1份。", Mixed.ById("ranking").Document!.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_those_of_the_data_with_sign_and_zeros_and_what_is_not_known_is_empty()
    {
        string[] Figures(int row) => [.. Mixed.Rows[row].Elements("td").Where(cell => cell.Attribute("data-i") is not null).Select(cell => cell.Value)];
        Assert.Equal(["92.31", "−0.12", "−0.28", "并列4/11"], Figures(0));
        Assert.Equal(["97.50", "+0.30", "0.00", "4/11"], Figures(1));
        Assert.Equal(["", "", "", ""], Figures(2));
        Assert.Equal(["92.310", "", "−3.5", "4/11"], Figures(3));
        Assert.Equal(["本期（%）", "变化（个百分点）", "与全市差（个百分点）", "全市位次"], Heads().Skip(5).SkipLast(1).Select(head => head.Value));
    }

    [Fact]
    public void Errors_and_warnings_are_counted_and_the_first_can_be_read()
    {
        var remarks = Mixed.Rows[1].Elements("td").ElementAt(2);
        Assert.Equal("4", remarks.Attribute("data-v")!.Value);
        Assert.Equal("警告4条", remarks.Descendants("summary").Single().Value);
        Assert.Equal(["+警告一请核对。（SV201）", "警告二请核对。（SV201）", "警告三请核对。（SV201）", "另有1条，见来源报告或运行时的提示。"], remarks.Descendants("li").Select(item => item.Value));
        Assert.Equal("错误1条", Mixed.Rows[2].Descendants("summary").Single().Value);
    }

    [Fact]
    public void Links_lead_to_the_files_of_the_run_and_to_nothing_else()
    {
        var links = Mixed.Rows.SelectMany(row => row.Descendants("a")).Select(link => Uri.UnescapeDataString(link.Attribute("href")!.Value)).ToList();
        var name = MadeCounties.Mixed[1].Document;
        Assert.Equal(["青山县.docx", "青山县.report.html", $"{name}.docx", $"{name}.report.html", "丁县.report.html", "丁县.rejected.txt"], links);
        Assert.DoesNotMatch("https?://|url\\(|@import", Mixed.Text);
        Assert.DoesNotContain(Mixed.All.Attributes("src"), _ => true);
        Assert.All(Mixed.All.Attributes("href").Select(link => link.Value).Where(link => link.StartsWith('#')), link => Assert.NotNull(Mixed.ById(link[1..])));
    }

    [Fact]
    public void Text_of_the_data_stays_text()
    {
        Assert.Single(Mixed.All, element => element.Name == "script");
        Assert.DoesNotContain(Mixed.All.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style");
        Assert.DoesNotContain("<script>alert", Mixed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_the_page_admits_its_own_style_and_script_and_nothing_else()
    {
        var policy = Mixed.All.Single(element => (string?)element.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        foreach (var name in new[] { "style", "script" })
        {
            var content = Regex.Match(Mixed.Text, $"<{name}>(?<content>.*?)</{name}>", RegexOptions.Singleline | RegexOptions.ExplicitCapture).Groups["content"].Value;
            Assert.Contains($"{name}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_ranking_goes_from_high_to_low_and_equals_share_a_place()
    {
        var bars = Mixed.ById("ranking").Descendants("li").ToList();
        Assert.Equal(["97.50", "92.31", "92.310"], bars.Select(bar => bar.Element("b")!.Value));
        Assert.Equal(["1", "2", "2"], bars.Select(bar => bar.Attribute("value")!.Value));
        Assert.Equal(["", "low", "low"], bars.Select(bar => (string?)bar.Attribute("class") ?? ""));
        Assert.Contains("横条从90画起，不从0画起。", Mixed.ById("ranking").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_points_and_their_lists_tell_the_same()
    {
        var scatter = Mixed.ById("scatter");
        Assert.Equal(["青山县：−0.12，−0.28", $"{MadeCounties.Hostile}：+0.30，0.00"], scatter.Descendants("circle").Select(point => point.Value));
        Assert.Equal(["没有下降，不低于全市1个", "下降，但不低于全市0个", "没有下降，但低于全市0个", "下降，又低于全市1个"], scatter.Descendants("summary").Select(part => part.Value));
        Assert.Contains("青山县（−0.12，−0.28）。", scatter.Descendants("details").Last().Value, StringComparison.Ordinal);
        Assert.Contains("没有下降，不低于全市1个；", scatter.Descendants("desc").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_are_counted_the_most_frequent_first()
    {
        var bars = Mixed.ById("problems").Descendants("li").ToList();
        Assert.Equal(["知晓", "治安"], bars.Select(bar => bar.Element("button")!.Value));
        Assert.Equal(["2个（66.7%）", "1个（33.3%）"], bars.Select(bar => bar.Element("b")!.Value));
        Assert.Equal("展开1个，较重2个", bars[0].Element("small")!.Value);
        Assert.Equal(["1 0", "0"], Mixed.Rows.Take(2).Select(row => row.Attribute("data-p")!.Value));
    }

    [Fact]
    public void Two_documents_of_one_name_are_told_apart()
    {
        var twins = MadeOverview.Of([MadeCounties.Mixed[0], MadeCounties.Mixed[0] with { Document = "青山县-2" }]);
        Assert.Equal(["青山县", "青山县（青山县-2）"], twins.Rows.Select(row => row.Element("th")!.Value));
    }

    [Fact]
    public void Without_any_figure_the_page_says_so()
    {
        var bare = MadeOverview.Of([MadeCounties.Mixed[2], MadeCounties.Mixed[2] with { Document = "戊县" }]);
        Assert.Contains("没有可以排名的数据。", bare.ById("ranking").Value, StringComparison.Ordinal);
        Assert.Contains("没有同时给出变化和差距的数据。", bare.ById("scatter").Value, StringComparison.Ordinal);
        Assert.Contains("没有查出问题。", bare.ById("problems").Value, StringComparison.Ordinal);
        Assert.Equal(2, bare.Rows.Count);
    }

    [Fact]
    public void Of_very_many_counties_the_middle_is_not_drawn_but_stands_in_the_table()
    {
        var many = MadeOverview.Of(MadeCounties.Many(500));
        Assert.Equal(60, many.ById("ranking").Descendants("li").Count());
        Assert.Contains("中间440个不画，见下表。", many.ById("ranking").Value, StringComparison.Ordinal);
        Assert.Equal(500, many.Rows.Count);
        Assert.Equal(500, many.ById("scatter").Descendants("circle").Count());
    }

    [Fact]
    public void Where_a_browser_could_not_hold_all_figures_the_headline_stays_and_the_page_says_where_the_rest_is()
    {
        IEnumerable<DocumentOutcome> Wide() => Enumerable.Range(1, 2500).Select(number => Widened(MadeCounties.Mixed[0], number));
        var wide = MadeOverview.Of(Wide());
        Assert.Contains("这里只列15项指标；全部30项见工作簿 overview.xlsx。", wide.All.First(element => element.Name == "main").Value, StringComparison.Ordinal);
        Assert.Equal(60, wide.Rows[0].Elements("td").Count(cell => cell.Attribute("data-i") is not null));
    }

    [Fact]
    public void Heads_tell_how_they_sort() =>
        Assert.Equal(["ascending", .. Enumerable.Repeat("none", 9)], Heads().Select(head => head.Attribute("aria-sort")!.Value));

    private static IEnumerable<XElement> Heads() => Mixed.All.Where(element => element.Attribute("data-c") is not null);

    private static DocumentOutcome Widened(DocumentOutcome county, int number)
    {
        var survey = county.Summary!.Surveys[0];
        var indicators = Enumerable.Range(1, 30).Select(index => survey.Indicators[0] with { Name = FormattableString.Invariant($"指标{index}") });
        return county with { Document = FormattableString.Invariant($"县{number}"), Summary = county.Summary with { Surveys = [survey with { Indicators = [.. indicators] }] } };
    }
}
