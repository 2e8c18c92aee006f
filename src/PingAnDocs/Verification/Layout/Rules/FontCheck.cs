using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Holds the text of a paragraph to the font class and size a profile names: the standard names classes, not products.</summary>
internal static class FontCheck
{
    /// <summary>One finding when a part of the text is of another class or size.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="profile">What it is held to.</param>
    /// <param name="font">Key of the font.</param>
    /// <param name="size">Key of the size.</param>
    /// <param name="end">Index behind the last character looked at.</param>
    public static IEnumerable<InspectionFinding> Of(LayoutParagraph paragraph, LayoutProfile profile, ProfileKey font, ProfileKey size, int end = int.MaxValue)
    {
        var expected = profile.HalfPoints(size);
        foreach (var run in paragraph.Runs.TakeWhile(run => run.Start < end))
        {
            var seen = run.Text[..Math.Min(run.Text.Length, end - run.Start)];
            if (string.IsNullOrWhiteSpace(seen)) continue;
            var isFont = profile.IsOfClass(run.Format.EastAsia, font) || !seen.Any(IsHan);
            if (isFont && run.Format.Size == expected) continue;
            var name = LayoutRoles.NameOf(paragraph.Role);
            yield return Remarks.Of(
                paragraph, $"{name}的{(isFont ? "字号" : run.Format.Size == expected ? "字体" : "字体和字号")}不对，请选中这些字，在“字体”里改正。",
                $"{profile.Text(font)} {Remarks.Size(expected)}", $"{(run.Format.EastAsia.Length > 0 ? run.Format.EastAsia : "没有写明字体")} {Remarks.Size(run.Format.Size)}", run.Start, seen.Length);
            yield break;
        }
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
