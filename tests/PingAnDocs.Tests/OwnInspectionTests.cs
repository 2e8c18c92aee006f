using PingAnDocs.Tests.Golden;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests;

/// <summary>What the shipped kits make is set as the standard asks and says nothing the wording check frowns on.</summary>
public class OwnInspectionTests
{
    public static TheoryData<string> Golden() => GoldenTests.Cases();

    [Theory]
    [MemberData(nameof(Golden))]
    public void A_document_of_a_shipped_kit_breaks_no_rule(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        var speech = DocumentPipeline.Run(input, kit).Speech!;
        Assert.NotNull(kit.Layout);
        Assert.Empty(Told(speech.Inspection));
        Assert.DoesNotContain(speech.Diagnostics, item => item.Code.StartsWith("VF60", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void The_commands_see_no_more_than_the_run_did(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        var document = DocumentPipeline.Run(input, kit).Speech!.Document.Bytes!;
        Assert.Empty(Told(LayoutChecking.Read(document, new LayoutWish { Profile = kit.Layout, Formulations = kit.Dated.Finder }).Report));
        Assert.Empty(Told(WordingInspection.Read(document, kit.Dated.Finder, day: null)));
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void There_is_nothing_to_mend_in_it(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        var document = DocumentPipeline.Run(input, kit).Speech!.Document.Bytes!;
        var (mended, places) = DocumentMending.Mend(document, kit.Layout!, tracked: false, kit.Dated.Finder);
        Assert.Equal(0, places);
        Assert.Equal(document, mended.ToArray());
    }

    [Fact]
    public void Every_rule_of_the_report_has_a_result()
    {
        var (input, kit) = GoldenTests.CaseOf("02-full-county");
        var report = LayoutChecking.Read(DocumentPipeline.Run(input, kit).Speech!.Document.Bytes!, new LayoutWish()).Report;
        Assert.Equal(75, report.Rules.Count);
        Assert.Equal(75, report.Rules.Select(rule => rule.Rule.Id).Distinct().Count());
    }

    private static IEnumerable<string> Told(InspectionReport report) =>
        report.Findings.Where(found => found.Strength != Strength.Practice)
            .Select(found => $"{found.Rule.Id} {found.Finding.Place.Where} [{found.Finding.Place.Passage}] {found.Finding.Message} [{found.Finding.Actual}]");
}
