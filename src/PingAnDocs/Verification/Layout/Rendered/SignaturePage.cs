using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>SG-03: the signature does not stand on a page without body text.</summary>
internal static class SignaturePage
{
    /// <summary>The rule.</summary>
    public static InspectionRule Rule { get; } = new("SG-03", "落款所在页须有正文", "GB/T 9704—2012 7.3.5.5", Strength.Normally);

    public static RuleResult Check(RenderedDocument document, RenderedExpectation expectation)
    {
        if (expectation.Signature.Count == 0) return RuleResult.NotApplicable(Rule, "没有落款。");
        var text = new RenderedText(document, expectation);
        var found = expectation.Signature.Select(line => (Line: line, Spots: text.Paragraph(line))).ToList();
        if (found.Find(line => line.Spots.Count == 0) is { Line: { } missing }) return RuleResult.NotVerified(Rule, $"排印的页面里没有找到落款“{missing}”。");
        // The first line of a page that is part of the signature: nothing of the body stands above it.
        var alone = found.Where(line => line.Spots[0].Index == 0).Take(1).Select(line => new InspectionFinding(
            line.Spots[0].Place(line.Line), FormattableString.Invariant($"落款“{line.Line}”所在的第{line.Spots[0].Page.Number}页没有正文，请调整行距、字距，使正文与落款同页，不得用“此页无正文”。"), "落款与正文同页", "落款单独成页"));
        return RuleResult.Checked(Rule, [.. alone]);
    }
}
