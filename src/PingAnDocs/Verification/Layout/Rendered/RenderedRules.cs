using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>All rules that can only be judged on printed pages.</summary>
public static class RenderedRules
{
    private static readonly (InspectionRule Rule, Func<RenderedDocument, RenderedExpectation, RuleResult> Check)[] All =
    [
        (PageGrid.Rule, PageGrid.Check),
        (PrintedFonts.Rule, PrintedFonts.Check),
        (TitleShape.Rule, TitleShape.Check),
        (FirstPageBody.Rule, FirstPageBody.Check),
        (HeadingAtPageEnd.Rule, HeadingAtPageEnd.Check),
        (PageNumberPosition.Rule, PageNumberPosition.Check),
        (SignaturePage.Rule, SignaturePage.Check),
    ];

    /// <summary>Holds printed pages against every rule.</summary>
    public static IReadOnlyList<RuleResult> Check(RenderedDocument document, RenderedExpectation expectation) =>
        [.. All.Select(rule => rule.Check(document, expectation))];

    /// <summary>What becomes of every rule when there are no pages.</summary>
    /// <param name="reason">Why there are none, as one Chinese sentence.</param>
    public static IReadOnlyList<RuleResult> NotVerified(string reason) => [.. All.Select(rule => RuleResult.NotVerified(rule.Rule, reason))];
}
