using PingAnDocs.Tests.Golden;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Wording;

/// <summary>Our own documents are held to the rules for everybody's.</summary>
public class OwnWordingTests
{
    public static TheoryData<string> Cases => GoldenTests.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_shipped_kit_writes_gives_no_finding_above_practice(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        var document = DocumentPipeline.Run(input, kit).Speech!.Document.Bytes;
        var report = WordingInspection.Read(document, kit.Dated.Finder, null);
        Assert.Empty(report.Diagnostics);
        Assert.Empty(report.Findings.Where(found => found.Strength != Strength.Practice)
            .Select(found => $"{found.Rule.Id} {found.Finding.Place.Where} {found.Finding.Place.Passage} {found.Finding.Place.Text}"));
    }
}
