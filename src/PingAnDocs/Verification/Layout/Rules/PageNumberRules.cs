using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The page number: there, on the outer side, counting on.</summary>
internal static partial class PageNumberRules
{
    private const string Clause = "GB/T 9704—2012 7.5";
    private const string NoNumber = "没有页码。";
    private const string Floating = "页码在图文框或文本框里，位置要看排出来的版面。";

    // Twips: one character of 四号 to one of 三号, either reading of 空一字.
    private const int LeastGap = 275;
    private const int MostGap = 325;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("NO-01", "有页码，由软件自动编排", Clause, Strength.Shall, Present),
        Separate,
        Sides,
        PageNumberForm.Rule,
        PageNumberDepth.Rule,
        LayoutRule.Where("NO-06", "页码连续编排，附件不另起", Clause, Strength.Normally, inspection => inspection.Document.Sections.Count > 1 ? null : "全文只有一节。", Restarts),
    ];

    // A number that floats on the outer side needs no second footer; where else it floats only a rendered page tells.
    private static LayoutRule Separate
    {
        get
        {
            var rule = new InspectionRule("NO-02", "单双页页码分设", Clause, Strength.Shall);
            return new LayoutRule(rule, inspection =>
            {
                if (NotOutside(inspection) is { } why) return RuleResult.NotApplicable(rule, why);
                var floating = inspection.ShownNumbers.Where(PageNumbers.IsFloating).ToList();
                if (floating.Count == 0 || inspection.Document.Settings.EvenAndOdd) return RuleResult.Checked(rule, [.. OddAndEven(inspection)]);
                return floating.All(PageNumbers.IsOutside) ? RuleResult.Checked(rule, []) : RuleResult.NotVerified(rule, Floating);
            }, ProfileKey.PageNumberPlace);
        }
    }

    private static LayoutRule Sides
    {
        get
        {
            var rule = new InspectionRule("NO-03", "页码单页居右、双页居左，空一字", Clause, Strength.Normally);
            return new LayoutRule(rule, inspection =>
            {
                var places = inspection.ShownNumbers;
                if (places.Count == 0) return RuleResult.NotApplicable(rule, NoNumber);
                var found = places.Where(place => !PageNumbers.IsFloating(place)).SelectMany(place => Side(place, inspection.Profile)).ToList();
                return found.Count == 0 && places.Any(PageNumbers.IsFloating) ? RuleResult.NotVerified(rule, Floating) : RuleResult.Checked(rule, found);
            }, ProfileKey.PageNumberPlace);
        }
    }

    private static IEnumerable<InspectionFinding> Present(LayoutInspection inspection)
    {
        var document = inspection.Document;
        if (inspection.ShownNumbers.Count > 0) yield break;
        var typed = document.Sections.SelectMany(section => section.Footers.Values).Distinct(StringComparer.Ordinal).Select(document.Part).OfType<LayoutPart>()
            .SelectMany(part => part.Paragraphs).FirstOrDefault(paragraph => Typed().IsMatch(paragraph.Shown.Trim()));
        yield return typed is null
            ? new InspectionFinding(InspectionPlace.Document, "没有页码，请用“插入—页码”加上。", "自动页码", "没有页码")
            : Remarks.Of(typed, "页码是手工输入的，每一页都一样，请删去，用“插入—页码”加上。", "自动页码", typed.Shown.Trim());
    }

    private static string? NotOutside(LayoutInspection inspection) =>
        inspection.ShownNumbers.Count == 0 ? NoNumber
        : inspection.Profile.Text(ProfileKey.PageNumberPlace) == "center" ? "本版式的页码居中，单双页不分设。"
        : null;

    private static IEnumerable<InspectionFinding> OddAndEven(LayoutInspection inspection)
    {
        var footer = InspectionPlace.Document with { Where = "页脚" };
        if (!inspection.Document.Settings.EvenAndOdd)
            yield return new InspectionFinding(footer, "没有区分单双页，页码都在一边，请在页脚工具里勾选“奇偶页不同”。", "奇偶页不同", "奇偶页相同");
        else if (!inspection.ShownNumbers.Any(place => place.Kind == "even"))
            yield return new InspectionFinding(footer, "双页没有页码，请在双页的页脚里也插入页码。", "双页有页码", "双页没有页码");
        else if (!inspection.ShownNumbers.Any(place => place.Kind == "default"))
            yield return new InspectionFinding(footer, "单页没有页码，请在单页的页脚里也插入页码。", "单页有页码", "单页没有页码");
    }

    private static IEnumerable<InspectionFinding> Side(PageNumbers.Place place, LayoutProfile profile)
    {
        var (paragraph, format, isEven) = (place.Paragraph, place.Paragraph.Format, place.Kind == "even");
        var expected = profile.Text(ProfileKey.PageNumberPlace) == "center" ? "center" : isEven ? "left" : "right";
        var actual = format.Alignment == "both" ? "left" : format.Alignment;
        if (actual != expected)
            yield return Remarks.Of(paragraph, $"{(isEven ? "双" : "单")}页页码的位置不对，请在页脚里改对齐方式。", Remarks.Alignment(expected), Remarks.Alignment(format.Alignment));
        if (actual != expected || expected == "center") yield break;
        var (chars, twips) = isEven ? (format.LeftChars, format.Left) : (format.RightChars, format.Right);
        if (chars is 100 || chars is null or 0 && twips is >= LeastGap and <= MostGap) yield break;
        var cells = isEven ? format.LeftCells(paragraph.Size) : format.RightCells(paragraph.Size);
        yield return Remarks.Of(paragraph, $"{(isEven ? "双页页码应当居左空一字" : "单页页码应当居右空一字")}，请在“段落”里设{(isEven ? "左" : "右")}缩进1字。", "空 1 字", $"空 {Remarks.Cells(cells)}");
    }

    private static IEnumerable<InspectionFinding> Restarts(LayoutInspection inspection) =>
        inspection.Document.Sections.Skip(1).Where(section => section.PageStart is not null).Select(section => new InspectionFinding(
            InspectionPlace.Document with { Where = section.Where }, "页码在这一节重新起编，附件与正文的页码应当连续，请在“设置页码格式”里选“续前节”。", "续前节", $"从 {section.PageStart} 起编"));

    [GeneratedRegex(@"^[—－\-–─\s]*[0-9]{1,3}[—－\-–─\s]*$|^第\s*[0-9]{1,3}\s*页")]
    private static partial Regex Typed();
}
