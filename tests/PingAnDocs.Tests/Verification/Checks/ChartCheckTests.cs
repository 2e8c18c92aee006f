using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests.Verification.Checks;

/// <summary>The charts of the city's speech, read back by the verifier.</summary>
public class ChartCheckTests
{
    private const string Chart = "word/charts/chart1.xml";

    private static readonly Kit Kit = WholeKit.Read("city");

    private static readonly Lazy<(byte[] Docx, Narrative Narrative)> City = new(() =>
    {
        var speech = DocumentPipeline.Run(new SourceFile("市.json", File.ReadAllBytes(Repository.At("input", "city", "01-十个县区的市.json"))), Kit).Speech!;
        return (speech.Document.Bytes!, speech.Narrative);
    });

    [Fact]
    public void Two_surveys_have_a_chart_each_and_both_are_read_back()
    {
        Assert.Equal(2, City.Value.Narrative.Tables.Count(table => table.Chart is not null));
        Assert.Empty(Codes(City.Value.Docx));
    }

    [Theory]
    [InlineData("<c:v>93.20</c:v>", "<c:v>93.2</c:v>", "VF416")]
    [InlineData("<c:v>93.20</c:v>", "<c:v>93.02</c:v>", "VF416 VF418")]
    [InlineData("<c:v>云东区</c:v>", "<c:v>云西区</c:v>", "VF415 VF418")]
    [InlineData("<c:v>社会治安满意率（%）</c:v>", "<c:v>平安建设知晓率（%）</c:v>", "VF413 VF418")]
    [InlineData("各县（市、区）社会治安满意率（%）</a:t>", "各镇情况</a:t>", "VF412")]
    public void A_changed_chart_is_found(string old, string with, string codes) =>
        Assert.Equal(codes.Split(' '), Codes(DocxEdit.Replace(City.Value.Docx, old, with, Chart)));

    [Fact]
    public void A_chart_that_lost_its_workbook_is_found() =>
        Assert.Contains("VF417", Codes(DocxEdit.Replace(City.Value.Docx, "r:id=\"rId1\"", "r:id=\"rId9\"", Chart)));

    [Fact]
    public void A_missing_chart_is_found()
    {
        var narrative = City.Value.Narrative;
        var without = narrative with { Attachments = [.. narrative.Attachments.Select((table, index) => index == 0 ? table : table with { Chart = null })] };
        var docx = SpeechFile.Of(without, Kit.TemplateBytes.ToArray());
        Assert.Equal(["VF411"], Codes(docx));
    }

    private static IEnumerable<string> Codes(byte[] docx) =>
        DocumentVerifier.Verify(docx, City.Value.Narrative, Kit.TemplateBytes).Diagnostics.Where(item => item.Severity != Severity.Note).Select(item => item.Code).Distinct().Order(StringComparer.Ordinal);
}
