using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Tests.Data;
using PingAnDocs.Tests.Verification;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests;

/// <summary>The switch against naming: counts only, and no name in anything a reader of the document or of its trace sees.</summary>
public class UnnamedTownsTests
{
    private const string Members = "\"kind\":\"镇\",\"scope\":\"全市\",\"count\":90,\"within\":10,\"leaders\":[\"甲1镇\",\"甲2镇\"]";
    private static readonly string[] Uneven = ["99.00/98.00/1/2", "98.00/97.00/2/4", "97.00/97.50/11/9", "95.00/94.00/30/31", "90.00/91.00/60/61", "84.00/85.00/80/88", "80.00/79.00/90/90"];
    private static readonly string[] Calm = ["99.00/98.00/1/2", "98.90/97.00/2/4", "98.80/97.50/11/12", "98.70/94.00/30/31"];

    private static readonly string[] Full = ["100/99", "100/100", "100/98", "100/100", "99.00/99.50", "98.00/97.00"];

    public static TheoryData<string[]> Counties => new(Uneven, Calm, Full);

    [Theory]
    [MemberData(nameof(Counties))]
    public void No_town_is_named_in_the_document_or_its_trace(string[] towns)
    {
        var result = Run(towns, names: false);
        var trace = Encoding.UTF8.GetString(TraceWriter.Write(result, result.Speech!));
        Assert.Equal(PipelineStatus.Released, result.Status);
        Assert.DoesNotContain("甲", DocxEdit.Read(result.Speech!.Document.Bytes!.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain("甲", trace, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_county_with_names_is_told_by_name()
    {
        var result = Run(Uneven, names: true);
        Assert.Contains("甲7镇", DocxEdit.Read(result.Speech!.Document.Bytes!.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_is_told_without_names()
    {
        var text = string.Concat(Run(Uneven, names: false).Speech!.Narrative.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Contains("2个镇", text, StringComparison.Ordinal);
        Assert.Contains("末位", text, StringComparison.Ordinal);
        Assert.Contains("相差19.00个百分点", text, StringComparison.Ordinal);
    }

    private static PipelineResult Run(string[] towns, bool names)
    {
        var kit = WholeKit.Read();
        kit = kit with { Outline = kit.Outline with { Subunits = SubunitOptions.Usual with { Names = names } } };
        return DocumentPipeline.Run(TownSurvey.File(Members, towns), kit);
    }
}
