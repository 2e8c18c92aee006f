using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Fonts and sizes of running text, and the exact names an office writes.</summary>
internal static class FontRules
{
    private static readonly (LayoutRole Role, ProfileKey Font)[] Named =
    [
        (LayoutRole.Title, ProfileKey.TitleFont), (LayoutRole.Speaker, ProfileKey.SpeakerFont), (LayoutRole.SpeechDate, ProfileKey.SpeakerFont),
        (LayoutRole.Body, ProfileKey.BodyFont), (LayoutRole.Heading1, ProfileKey.Heading1Font), (LayoutRole.Heading2, ProfileKey.Heading2Font),
        (LayoutRole.Heading3, ProfileKey.Heading3Font), (LayoutRole.Heading4, ProfileKey.Heading3Font),
    ];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where(
            "FT-01", "正文3号仿宋，不加粗、不倾斜、不加线", "GB/T 9704—2012 5.2.2、7.3.3", Strength.Normally, BodyText.Absent, Body,
            ProfileKey.BodyFont, ProfileKey.BodySize, ProfileKey.BodyBold),
        LayoutRule.Of("FT-02", "字体名称与版式指定的相同", "办公惯例", Strength.Practice, Names),
    ];

    private static IEnumerable<InspectionFinding> Body(LayoutInspection inspection) => BodyTraits.Of(inspection.Profile)
        .SelectMany(trait => inspection.Body.Where(paragraph => paragraph.Runs.Any(trait.IsBreach)).SelectMany(paragraph => Breaches(paragraph, trait)).Once());

    // A lead sentence in bold or 楷体 is common practice; the same in the middle of a sentence, or in all of it, is not.
    private static IEnumerable<InspectionFinding> Breaches(LayoutParagraph paragraph, BodyTrait trait)
    {
        foreach (var stretch in Stretches.Of(paragraph, trait.IsBreach))
        {
            var isLead = trait.MayLead(stretch.Run.Format) && Stretches.IsLead(paragraph, stretch);
            yield return new InspectionFinding(
                paragraph.Place(stretch.Start, stretch.Length), isLead ? trait.Lead : trait.Message, trait.Expected, trait.Actual(stretch.Run.Format))
                { Weakened = isLead ? Strength.Practice : null };
        }
    }

    private static IEnumerable<InspectionFinding> Names(LayoutInspection inspection) =>
        Named.SelectMany(named => PrintedParts.Runs(inspection.Document.Of(named.Role)).Where(found => IsOtherName(found.Run, inspection.Profile, named.Font))
            .Select(found => new InspectionFinding(
                found.Place(), $"字体与版式指定的同属{inspection.Profile.ClassOf(found.Run.Format.EastAsia)}，名称不同，换一台电脑可能显示得不一样，需要统一的请在“字体”里改正。",
                inspection.Profile.Text(named.Font), found.Run.Format.EastAsia))).Once();

    private static bool IsOtherName(LayoutRun run, LayoutProfile profile, ProfileKey key) =>
        !run.Format.EastAsia.Equals(profile.Text(key), StringComparison.OrdinalIgnoreCase) && profile.ClassOf(run.Format.EastAsia).Length > 0
        && profile.IsOfClass(run.Format.EastAsia, key) && run.Text.Any(BodyText.IsHan);
}
