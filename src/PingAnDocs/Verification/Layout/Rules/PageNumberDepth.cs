using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>How far below the type area the page number stands, by the footer's distance: the ink itself is only on a rendered page.</summary>
internal static class PageNumberDepth
{
    // Measured: with the bottom margin of the standard, a distance of 1361 to 1474 twips puts the dash seven millimetres below the type area, give or take one.
    private const int LeastRise = 510;
    private const int MostRise = 623;
    private const decimal UsualBelow = 7m;

    private static readonly InspectionRule Depth = new("NO-05", "页码的一字线在版心下7毫米", "GB/T 9704—2012 7.5", Strength.Normally);

    /// <summary>The rule.</summary>
    public static LayoutRule Rule { get; } = new(Depth, Check, ProfileKey.PageNumberBelow, ProfileKey.TextHeight, ProfileKey.Top);

    private static RuleResult Check(LayoutInspection inspection)
    {
        var places = inspection.ShownNumbers;
        if (places.Count == 0) return RuleResult.NotApplicable(Depth, "没有页码。");
        if (places.Any(PageNumbers.IsFloating)) return RuleResult.NotVerified(Depth, "页码在图文框或文本框里，位置要看排出来的版面。");
        if (places.Any(place => !place.Paragraph.Part.Contains("footer", StringComparison.OrdinalIgnoreCase) || place.Part.Paragraphs.Count(paragraph => !paragraph.InTextBox) > 1))
            return RuleResult.NotVerified(Depth, "页码不在页脚里，或者页脚不止一段，位置要看排出来的版面。");
        return RuleResult.Checked(Depth, [.. inspection.Document.Sections.Where(section => !section.IsLandscape).SelectMany(section => Find(section, inspection.Profile))]);
    }

    private static IEnumerable<InspectionFinding> Find(LayoutSection section, LayoutProfile profile)
    {
        var bottom = profile.Twips(ProfileKey.PageHeight) - profile.Twips(ProfileKey.Top) - profile.Twips(ProfileKey.TextHeight);
        var lower = (int)((profile.Number(ProfileKey.PageNumberBelow) - UsualBelow) * Measure.TwipsPerMillimetre);
        var (least, most) = (bottom - MostRise - lower, bottom - LeastRise - lower);
        if (section.Footer is not { } footer || footer >= least && footer <= most) yield break;
        yield return new InspectionFinding(
            InspectionPlace.Document with { Where = section.Where }, $"页脚距边界不对，页码会离版心太{(footer < least ? "远" : "近")}，请在“页面设置—布局”里改正。",
            $"{Measure.Millimetres(least)}至{Measure.Millimetres(most)}", Measure.Millimetres(footer));
    }
}
