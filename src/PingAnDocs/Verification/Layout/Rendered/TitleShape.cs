using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>TI-03: the lines of a title make a trapezium or a rhombus, and the last one is not a leftover.</summary>
internal static class TitleShape
{
    private const decimal FewestCells = 4m;

    /// <summary>The rule.</summary>
    public static InspectionRule Rule { get; } = new("TI-03", "标题回行成梯形或菱形", "GB/T 9704—2012 7.3.1", Strength.Normally);

    public static RuleResult Check(RenderedDocument document, RenderedExpectation expectation)
    {
        if (RenderedText.Kept(expectation.Title).Length == 0) return RuleResult.NotApplicable(Rule, "没有认出标题。");
        var spots = new RenderedText(document, expectation).Paragraph(expectation.Title);
        if (spots.Count == 0) return RuleResult.NotVerified(Rule, "排印的页面里没有找到标题。");
        var lines = spots.Select(spot => spot.Line).Distinct(ReferenceEqualityComparer.Instance).Cast<RenderedLine>().ToList();
        if (lines.Count == 1) return RuleResult.Checked(Rule, []);
        var place = spots[0].Place(expectation.Title);
        var shown = string.Join(" / ", lines.Select(line => line.Text.Trim()));
        if ((lines[^1].Right - lines[^1].Left) / lines[^1].Size < FewestCells - 0.5m)
            return RuleResult.Checked(Rule, [new InspectionFinding(place, $"标题末行只有“{lines[^1].Text.Trim()}”，请在词意完整处提前回行，使各行长短得当。", "末行不少于四个字", shown)]);
        return RuleResult.Checked(Rule, HasWaist(lines) ? [new InspectionFinding(place, "标题各行中间短、两头长，请重新回行，排成梯形或者菱形。", "梯形或者菱形", shown)] : []);
    }

    // Once lines have become shorter they may not become longer again; a character's width is no difference.
    private static bool HasWaist(List<RenderedLine> lines)
    {
        var shrunk = false;
        foreach (var (one, next) in lines.Zip(lines.Skip(1)))
        {
            var growth = next.Right - next.Left - (one.Right - one.Left);
            if (shrunk && growth > next.Size) return true;
            shrunk |= growth < -next.Size;
        }

        return false;
    }
}
