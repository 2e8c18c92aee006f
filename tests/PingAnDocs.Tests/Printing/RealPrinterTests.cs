using System.Net;
using System.Net.Sockets;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Printing;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rendered;
using PingAnDocs.Verification.Layout.Rules;
using UglyToad.PdfPig;

namespace PingAnDocs.Tests.Printing;

/// <summary>The printer with LibreOffice itself.</summary>
public class RealPrinterTests
{
    private static readonly DocumentPrinter? Printer = DocumentPrinter.Find(new DiagnosticBag());

    private static readonly Lazy<IReadOnlyList<PrintResult>> Shipped = new(() => Printer!.Print([Job("speech"), Job("tongbao")]));

    [Fact]
    public void Two_shipped_documents_become_two_PDFs_and_every_line_is_read()
    {
        SkipWithoutLibreOffice();
        Assert.All(Shipped.Value, printed => Assert.Null(printed.Fault));
        var pages = Shipped.Value[0].Pages!;
        Assert.InRange(pages.Pages.Count, 5, 12);
        Assert.All(pages.Pages, page => Assert.Equal((595.30m, 841.89m), (page.Width, page.Height)));
        var text = string.Concat(pages.Pages.SelectMany(page => page.Lines).Select(line => line.Text));
        Assert.All(Narrative("speech").Sections, section => Assert.Contains(section.Heading.Text, text, StringComparison.Ordinal));
        Assert.All(pages.Fonts, font => Assert.True(font.IsEmbedded, font.Name));
        Assert.NotEmpty(pages.Fonts);
    }

    [Theory]
    [InlineData(0, "speech")]
    [InlineData(1, "tongbao")]
    public void The_shipped_documents_keep_the_geometry_whatever_the_fonts(int index, string kit)
    {
        SkipWithoutLibreOffice();
        var expectation = Expectation(kit);
        var results = RenderedRules.Check(Shipped.Value[index].Pages!, expectation).ToDictionary(result => result.Rule.Id, StringComparer.Ordinal);
        Assert.Empty(results.Values.SelectMany(result => result.Findings).Select(finding => finding.Message));
        Assert.All(new[] { "GR-04", "TI-03", "MS-02", "HD-06", "NO-05" }, rule => Assert.Equal((rule, RuleStatus.Pass), (rule, results[rule].Status)));
        Assert.Equal(kit == "tongbao" ? RuleStatus.Pass : RuleStatus.NotApplicable, results["SG-03"].Status);
    }

    [Fact]
    public void Fonts_are_taken_for_verified_only_where_the_machine_has_them()
    {
        SkipWithoutLibreOffice();
        var expectation = Expectation("speech");
        Assert.Superset(new HashSet<string>(["方正小标宋简体", "楷体_GB2312", "仿宋_GB2312", "黑体"], StringComparer.Ordinal), expectation.Fonts.Select(passage => passage.Font).ToHashSet(StringComparer.Ordinal));
        var others = FontSubstitution.Find(Shipped.Value[0].Pages!, expectation);
        var result = RenderedRules.Check(Shipped.Value[0].Pages!, expectation).Single(result => result.Rule.Id == "FT-06");
        Assert.Equal(others.Count == 0 ? RuleStatus.Pass : RuleStatus.NotVerified, result.Status);
        Assert.All(others, font => Assert.Contains(font.ToString(), result.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_lies_on_the_network_is_not_asked_for()
    {
        SkipWithoutLibreOffice();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var printed = Print(LinkedPicture.At($"http://{server.LocalEndpoint}/a.png"));
        Assert.Null(printed.Fault);
        Assert.False(server.Pending(), "somebody knocked");
    }

    [Fact]
    public void A_picture_that_lies_in_another_file_of_the_machine_is_not_taken_in()
    {
        SkipWithoutLibreOffice();
        var picture = Directory.EnumerateFiles(Repository.At("docs", "pictures"), "*.png").Order(StringComparer.Ordinal).First();
        var printed = Print(LinkedPicture.At(new Uri(picture).AbsoluteUri));
        Assert.Null(printed.Fault);
        using var pdf = PdfDocument.Open(printed.Pdf!);
        Assert.Equal(0, pdf.GetPage(1).NumberOfImages);
    }

    private static RenderedExpectation Expectation(string kit) =>
        ExpectationReader.Read(new LayoutInspection(LayoutReader.Read(Job(kit).Document, new DiagnosticBag())!, ShippedProfiles.Find(ShippedProfiles.Standard)!));

    private static Speech Speech(string kit) =>
        DocumentPipeline.Run(FileIntake.Load(Repository.At("input", "02-数据齐全的县.json"), new DiagnosticBag())!, WholeKit.Read(kit)).Speech!;

    private static Narrative Narrative(string kit) => Speech(kit).Narrative;

    private static PrintJob Job(string kit) => new($"{kit}.docx", Speech(kit).Document.Bytes!);

    private static PrintResult Print(byte[] document) => Printer!.Print(new PrintJob("a.docx", document));

    private static void SkipWithoutLibreOffice() => Assert.SkipWhen(Printer is null, "LibreOffice is not installed");
}
