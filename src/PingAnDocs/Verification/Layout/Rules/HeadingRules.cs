using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Headings: fonts by level, held together with what follows, levels Word can navigate by.</summary>
internal static class HeadingRules
{
    private const string Clause = "GB/T 9704—2012 7.3.3";
    private const int LongestHeading = 40;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        Level("HD-01", "一级标题用三号黑体", ProfileKey.Heading1Font, LayoutRole.Heading1),
        Level("HD-02", "二级标题用三号楷体", ProfileKey.Heading2Font, LayoutRole.Heading2),
        LayoutRule.Where("HD-03", "三、四级标题用三号仿宋", Clause, Strength.Normally, Without(LayoutRole.Heading3, LayoutRole.Heading4), Lower, ProfileKey.Heading3Font, ProfileKey.HeadingSize),
        LayoutRule.Where("HD-06", "独立成行的标题与下段同页", "办公惯例", Strength.Normally, NoneAlone, Loose),
        LayoutRule.Where("HD-07", "标题设有大纲级别", "办公软件通用要求", Strength.Practice, NoneAlone, Flat),
    ];

    private static LayoutRule Level(string id, string title, ProfileKey font, LayoutRole role) => LayoutRule.Where(
        id, title, Clause, Strength.Normally, Without(role), inspection => inspection.Document.Of(role).SelectMany(heading => Fonts(inspection, heading, font)), font, ProfileKey.HeadingSize);

    private static Func<LayoutInspection, string?> Without(params LayoutRole[] roles) =>
        inspection => inspection.Document.Of(roles).Any() ? null : $"没有{string.Join('、', roles.Select(LayoutRoles.NameOf))}。";

    private static IEnumerable<InspectionFinding> Fonts(LayoutInspection inspection, LayoutParagraph heading, ProfileKey font) =>
        FontCheck.Of(heading, inspection.Profile, font, ProfileKey.HeadingSize, HeadingEnd(heading));

    private static IEnumerable<InspectionFinding> Lower(LayoutInspection inspection)
    {
        foreach (var heading in inspection.Document.Of(LayoutRole.Heading3, LayoutRole.Heading4))
        {
            foreach (var finding in Fonts(inspection, heading, ProfileKey.Heading3Font)) yield return finding;
            if (!inspection.Profile.Flag(ProfileKey.BodyBold) && heading.Runs.FirstOrDefault(run => run.Start < HeadingEnd(heading) && run.Format.Bold && !string.IsNullOrWhiteSpace(run.Text)) is { } bold)
                yield return Remarks.Of(heading, "三、四级标题加粗是一些单位自己的习惯，标准没有这样要求，请看本单位的做法。", "不加粗", "加粗", bold.Start, bold.Text.Length) with { Weakened = Strength.Practice };
        }
    }

    // Where a sentence goes on behind the heading only the heading has its font; the full stop may be in either.
    private static int HeadingEnd(LayoutParagraph heading)
    {
        var stop = heading.Text.IndexOf('。', StringComparison.Ordinal);
        return stop < 0 ? heading.Text.Length : Math.Max(1, stop);
    }

    private static IEnumerable<LayoutParagraph> Alone(LayoutInspection inspection) => inspection.Document.Running.Where(paragraph =>
        LayoutRoles.LevelOf(paragraph.Role) > 0 && paragraph.Shown.Trim() is { Length: <= LongestHeading } text && !text.Contains('。', StringComparison.Ordinal) && !text.EndsWith('；'));

    private static string? NoneAlone(LayoutInspection inspection) => Alone(inspection).Any() ? null : "没有独立成行的标题。";

    private static IEnumerable<InspectionFinding> Loose(LayoutInspection inspection) =>
        Alone(inspection).Where(heading => !heading.Format.KeepNext).Select(heading => Remarks.Of(
            heading, "标题可能落在一页的最后一行，请在“段落”的“换行和分页”里勾选“与下段同页”。", "与下段同页", "没有勾选"));

    private static IEnumerable<InspectionFinding> Flat(LayoutInspection inspection) =>
        Alone(inspection).Where(heading => heading.Format.OutlineLevel is not < 4 && !heading.StyleNames.Any(IsHeadingStyle)).Select(heading => Remarks.Of(
            heading, "标题没有大纲级别，导航窗格和目录里就没有它，请套用标题样式或在“段落”里设大纲级别。", $"大纲级别 {LayoutRoles.LevelOf(heading.Role)} 级", "正文文本"));

    private static bool IsHeadingStyle(string name) => name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题 ", StringComparison.Ordinal);
}
