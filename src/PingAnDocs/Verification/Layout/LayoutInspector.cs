using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Rendered;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Verification.Layout;

/// <summary>Holds a document to all layout rules: what the file says, what its words say, what its printed pages show.</summary>
internal static class LayoutInspector
{
    // Whoever made the file has checked its package himself.
    private static readonly HashSet<string> OfThePackage = ["PK-03", "PK-05"];

    /// <summary>Every rule's result, in the order of the report.</summary>
    /// <param name="inspection">The document and what it is held to.</param>
    /// <param name="wording">What the wording rules found in it.</param>
    /// <param name="pages">Its printed pages; null when there are none.</param>
    /// <param name="reason">Why there are none.</param>
    public static IReadOnlyList<RuleResult> Inspect(LayoutInspection inspection, IEnumerable<RuleResult> wording, RenderedDocument? pages, string reason)
    {
        var expectation = pages is null ? null : ExpectationReader.Read(inspection);
        var printed = pages is null ? RenderedRules.NotVerified(reason) : RenderedRules.Check(pages, expectation!);
        var all = RuleOrder.Merge([.. LayoutRules.Check(inspection), .. wording, .. printed]);
        return pages is null ? all : OnPages(all, PageFinder.Find(inspection.Document, pages, expectation!));
    }

    /// <summary>The rules that depend on what a kit and a survey put into a document made here; its package is verified elsewhere.</summary>
    public static IReadOnlyList<RuleResult> InspectOwn(LayoutInspection inspection, IEnumerable<RuleResult> wording) =>
        RuleOrder.Merge([.. LayoutRules.Check(inspection, OfThePackage), .. wording]);

    private static IReadOnlyList<RuleResult> OnPages(IReadOnlyList<RuleResult> results, IReadOnlyDictionary<int, int> pages) =>
        [.. results.Select(result => result with { Findings = [.. result.Findings.Select(finding => finding with { Place = OnPage(finding.Place, pages) })] })];

    private static InspectionPlace OnPage(InspectionPlace place, IReadOnlyDictionary<int, int> pages) =>
        place is { Page: null, Part.Length: 0 } && pages.TryGetValue(place.Paragraph, out var page) ? place with { Page = page } : place;
}
