using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Text is black, but for what the standard wants red and what is still to be filled in.</summary>
internal static class ColourRules
{
    // No reader tells these from black on paper.
    private const int NearBlack = 0x33;

    // Nothing smaller than 二号 is the mark of an office.
    private const int SmallestMark = 44;
    private const string RuleSigns = "—－─━_＿★☆═ 　";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PG-07", "文字黑色", "GB/T 9704—2012 5.2.4", Strength.Shall, Colours),
    ];

    private static IEnumerable<InspectionFinding> Colours(LayoutInspection inspection) =>
        inspection.Runs.Where(found => !IsBlack(found.Run.Format.Color) && !IsExempt(found.Paragraph, found.Run))
            .Select(found => Finding(found.Place(), found.Run.Format.Color)).Once();

    private static InspectionFinding Finding(InspectionPlace place, string colour) =>
        IsNearBlack(colour)
            ? new(place, "文字颜色接近黑色但不是黑色，打印时可能发灰，请在“字体颜色”里改为黑色或自动。", "黑色", Named(colour)) { Weakened = Strength.Normally }
            : new(place, "文字不是黑色，请在“字体颜色”里改为黑色或自动。", "黑色", Named(colour));

    private static bool IsBlack(string colour) => colour is "auto" or "000000" or "black" or "windowText";

    private static bool IsNearBlack(string colour) => Channels(colour) is { } light && light.Red <= NearBlack && light.Green <= NearBlack && light.Blue <= NearBlack;

    private static bool IsRed(string colour) => Channels(colour) is { Red: >= 0xC0, Green: <= 0x40, Blue: <= 0x40 };

    // The mark stands in the head, in a table, a text box or a letter's header; a seal in a text box; red rules are drawn of signs by some.
    private static bool IsExempt(LayoutParagraph paragraph, LayoutRun run) =>
        paragraph.Role == LayoutRole.IssuerMark
        || IsRed(run.Format.Color) && (paragraph.InTextBox || run.Text.All(RuleSigns.Contains) || run.Format.Size >= SmallestMark && (paragraph.Table is not null || paragraph.Part.Length > 0))
        || LeftoverMarks.ToFillIn().Matches(paragraph.Text).Any(mark => mark.Index <= run.Start && run.Start + run.Text.Length <= mark.Index + mark.Length);

    private static string Named(string colour) => colour.ToUpperInvariant() switch
    {
        "FF0000" => "红色",
        "C00000" => "深红色",
        "0000FF" => "蓝色",
        "FFFFFF" or "BACKGROUND1" => "白色",
        "HYPERLINK" => "超链接的蓝色",
        _ => Channels(colour) is null ? $"主题颜色 {colour}" : $"颜色 {colour}",
    };

    private static (int Red, int Green, int Blue)? Channels(string colour) =>
        colour.Length == 6 && int.TryParse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (value >> 16, value >> 8 & 0xFF, value & 0xFF)
            : null;
}
