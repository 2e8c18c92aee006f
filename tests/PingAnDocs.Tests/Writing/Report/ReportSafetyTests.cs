using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PingAnDocs.Tests.Writing.Report;

/// <summary>What a report must not do: run what the data says, ask the network, differ from machine to machine.</summary>
public class ReportSafetyTests
{
    private const string Full = "02-数据齐全的县.json";

    [Fact]
    public void Text_of_the_data_stays_text()
    {
        const string Hostile = "<script>alert(1)</script>";
        const string Image = "\\\"><img src=x onerror=alert(2)>]]>&lt;";
        var survey = SampleSurvey.Text.Replace("青山县", Hostile, StringComparison.Ordinal).Replace("平安建设知晓率", Image, StringComparison.Ordinal)
            .Replace("省级调查", "--><style>*{display:none}</style>", StringComparison.Ordinal);
        var page = ReportPage.Of(survey, WholeKit.Read(), $"{Hostile}.json");
        Assert.Single(page.All, element => element.Name == "script");
        Assert.Single(page.All, element => element.Name == "style");
        Assert.DoesNotContain(page.All, element => element.Name == "img");
        Assert.DoesNotContain(page.All.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("><img src=x onerror=alert(2)>]]>&lt;", page.ById("speech").Value, StringComparison.Ordinal);
        Assert.Contains(Hostile, page.OfClass("facts").Single().Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ReportWriterTests.Samples), MemberType = typeof(ReportWriterTests))]
    public void Nothing_in_the_file_leads_out_of_it(string sample, string kit)
    {
        var page = ReportPage.Sample(sample, kit);
        Assert.DoesNotMatch("https?://|url\\(|@import", page.Text);
        Assert.DoesNotContain(page.All.Attributes("src"), _ => true);
        Assert.All(page.All.Attributes("href"), link => Assert.NotNull(page.ById(link.Value.TrimStart('#'))));
        var ids = page.All.Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_policy_of_the_page_admits_its_own_style_and_script_and_nothing_else()
    {
        var page = ReportPage.Sample(Full);
        var policy = page.All.Single(element => (string?)element.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var name in new[] { "style", "script" })
        {
            var content = Regex.Match(page.Text, $"<{name}>(?<content>.*?)</{name}>", RegexOptions.Singleline | RegexOptions.ExplicitCapture).Groups["content"].Value;
            Assert.Contains($"{name}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'", policy, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(page.All.Attributes("style"), _ => true);
    }

    [Fact]
    public void The_machine_s_culture_changes_no_byte()
    {
        var plain = ReportPage.Sample(Full).Bytes;
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "~", NumberGroupSeparator = "." };
            odd.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "_", ShortDatePattern = "d_M_yy" };
            Thread.CurrentThread.CurrentCulture = odd;
            Assert.Equal(plain, ReportPage.Sample(Full).Bytes);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
