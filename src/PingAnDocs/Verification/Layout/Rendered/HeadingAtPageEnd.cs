using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>HD-06, its printed part: a heading is not the last line of a page.</summary>
internal static class HeadingAtPageEnd
{
    /// <summary>The rule.</summary>
    public static InspectionRule Rule { get; } = new("HD-06", "标题不落在页末", "公文排版惯例", Strength.Normally);

    public static RuleResult Check(RenderedDocument document, RenderedExpectation expectation)
    {
        if (expectation.Headings.Count == 0) return RuleResult.NotApplicable(Rule, "没有单独成段的层次标题。");
        var text = new RenderedText(document, expectation);
        var (findings, found, from) = (new List<InspectionFinding>(), 0, 0);
        foreach (var heading in expectation.Headings)
        {
            var spots = text.Paragraph(heading, from);
            if (spots.Count == 0) continue;
            found++;
            from = text.Begin(heading, from) + spots.Count;
            if (spots[^1] is { EndsPage: true } last && last.Page.Number < document.Pages.Count)
                findings.Add(new InspectionFinding(last.Place(heading), FormattableString.Invariant($"标题“{heading}”落在第{last.Page.Number}页最后一行，与所领的正文分开了，请设置“与下段同页”。"), "标题与下文同页", "标题在页末"));
        }

        return found < expectation.Headings.Count && findings.Count == 0
            ? RuleResult.NotVerified(Rule, FormattableString.Invariant($"{expectation.Headings.Count}个标题中，有{expectation.Headings.Count - found}个没有在排印的页面里找到。"))
            : RuleResult.Checked(Rule, findings);
    }
}
