using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>What a profile asks of running text.</summary>
internal static class BodyTraits
{
    /// <summary>All of it.</summary>
    public static IReadOnlyList<BodyTrait> Of(LayoutProfile profile)
    {
        var size = profile.HalfPoints(ProfileKey.BodySize);
        return
        [
            new("正文字体不对，请在“字体—中文字体”里改正。", profile.Text(ProfileKey.BodyFont), run => IsOtherFont(run, profile), format => Named(format.EastAsia),
                format => profile.IsOfClass(format.EastAsia, ProfileKey.Heading1Font) || profile.IsOfClass(format.EastAsia, ProfileKey.Heading2Font),
                "段首句换了字体，这是不少单位的做法，国标没有规定，需要统一的请改成正文字体。"),
            new("正文字号不对，请在“字体—字号”里改正。", SizeNames.Of(size), run => run.Format.Size != size, format => SizeNames.Of(format.Size), Never),
            new("正文有加粗的文字，请取消加粗。", "不加粗", run => run.Format.Bold && !profile.Flag(ProfileKey.BodyBold), _ => "加粗", Always,
                "段首句加了粗，这是不少单位的做法，国标没有规定，需要统一的请取消加粗。"),
            new("正文没有加粗，请选中正文加粗。", "加粗", run => !run.Format.Bold && profile.Flag(ProfileKey.BodyBold), _ => "没有加粗", Never),
            new("正文有倾斜的文字，请取消倾斜。", "不倾斜", run => run.Format.Italic, _ => "倾斜", Never),
            new("正文有加下划线的文字，请取消下划线。", "不加下划线", run => run.Format.Underlined, _ => "下划线", Never),
            new("正文有带删除线的文字，请取消删除线，或删去这些字。", "不加删除线", run => run.Format.Struck, _ => "删除线", Never),
        ];
    }

    // Where a theme names no font, FT-03 speaks.
    private static bool IsOtherFont(LayoutRun run, LayoutProfile profile) =>
        !profile.IsOfClass(run.Format.EastAsia, ProfileKey.BodyFont) && !(run.Format.EastAsia.Length == 0 && run.Format.IsThemed) && run.Text.Any(BodyText.IsHan);

    private static string Named(string font) => font.Length > 0 ? font : "没有指定";

    private static bool Never(RunFormat format) => false;

    private static bool Always(RunFormat format) => true;
}
