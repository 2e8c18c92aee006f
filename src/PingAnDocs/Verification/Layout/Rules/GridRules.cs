using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Lines per page and characters per line, from the lengths written in the file.</summary>
internal static class GridRules
{
    private const string Standard = "GB/T 9704—2012 5.2.3";

    // Four millimetres.
    private const int MostLeft = 227;

    // Word itself makes the column two twips wider and then counts one character more.
    private const int WordsOwn = 2;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Where("GR-01", "每面排22行", Standard, Strength.Normally, BodyText.Absent, Lines, ProfileKey.Lines),
        LayoutRule.Where("GR-02", "各行撑满版心", Standard, Strength.Practice, BodyText.Absent, Filled),
        LayoutRule.Where("GR-03", "每行排28字", Standard, Strength.Normally, BodyText.Absent, Characters, ProfileKey.Characters),
    ];

    private static IEnumerable<InspectionFinding> Lines(LayoutInspection inspection)
    {
        var expected = (int)inspection.Profile.Number(ProfileKey.Lines);
        foreach (var body in inspection.BodySettings)
        {
            if (body.Section.TextHeight is not { } height || height <= 0) continue;
            var area = inspection.Profile.Twips(ProfileKey.TextHeight);
            var advice = $"{MarginsFirst(height, area)}把正文行距设为“固定值 {Measure.Points(area / expected)}”";
            if (GridMath.LinePitch(body) is { } pitch)
            {
                var lines = GridMath.Whole(height, pitch);
                if (lines != expected) yield return Finding(body, $"正文每面排不成{Text(expected)}行，{advice}。", $"{Text(expected)} 行", $"{Text(lines)} 行（行距 {Measure.Points((int)pitch)}）");
            }
            else if (!IsGridUnreadable(body.Section))
                yield return Finding(body, $"正文行距没有固定，也没有对齐到行网格，每面行数随字体而变，{advice}。", $"{Text(expected)} 行", "随字体而变");
        }
    }

    private static IEnumerable<InspectionFinding> Filled(LayoutInspection inspection)
    {
        var lines = (int)inspection.Profile.Number(ProfileKey.Lines);
        foreach (var body in inspection.BodySettings)
        {
            if (body.Section.TextHeight is not { } height || GridMath.LinePitch(body) is not { } pitch || GridMath.Whole(height, pitch) != lines) continue;
            var left = (int)(height - lines * pitch);
            if (left > MostLeft)
                yield return Finding(
                    body, $"排满{Text(lines)}行后版心下面还空一截，行距设为“固定值 {Measure.Points(height / lines)}”可以撑满版心。", "不超过 4 毫米", $"空 {Measure.Millimetres(left)}（行距 {Measure.Points((int)pitch)}）");
        }
    }

    private static IEnumerable<InspectionFinding> Characters(LayoutInspection inspection)
    {
        var expected = (int)inspection.Profile.Number(ProfileKey.Characters);
        var normal = inspection.Document.Styles.Of("", "").Run.Whole("sz") ?? RunFormat.DefaultSize;
        foreach (var body in inspection.BodySettings)
        {
            if (body.Section.TextWidth is not { } width || width <= 0 || GridMath.CharacterPitch(body) is not { } pitch) continue;
            var characters = GridMath.Whole(width, pitch);
            if (body.IsOnCharacterGrid && body.Section.CharSpace is not (null or 0) && normal != body.Run.Format.Size)
                yield return Finding(
                    body, $"文档网格的字距是按“正文”样式的字号算的，与实际正文的字号不同，每行字数会错；请先把“正文”样式改为{SizeNames.Of(body.Run.Format.Size)}，再在“页面设置—文档网格”里指定每行{Text(expected)}字。",
                    SizeNames.Of(body.Run.Format.Size), $"{SizeNames.Of(normal)}，每行 {Text(characters)} 字");
            else if (characters != expected) yield return Count(body, width, inspection.Profile.Twips(ProfileKey.TextWidth), pitch, expected, characters);
        }
    }

    private static InspectionFinding Count(BodySetting body, int width, int area, decimal pitch, int expected, int characters) =>
        GridMath.Whole(width + WordsOwn, pitch) == expected
            ? Finding(body, $"{Text(expected)}个字比版心宽出不到0.1毫米，Word 排得下，别的软件可能少排一字，字距再紧一点更稳妥。", $"{Text(expected)} 字", $"{Text(expected)} 字，略宽于版心") with { Weakened = Strength.Practice }
            : Finding(body, $"正文每行排不成{Text(expected)}字，{MarginsFirst(width, area)}{Advice(body, area / expected)}。", $"{Text(expected)} 字", $"{Text(characters)} 字（{SizeNames.Of(body.Run.Format.Size)}）");

    // Advice for an area that is itself to be changed would be wrong twice.
    private static string MarginsFirst(int actual, int area) => Math.Abs(actual - area) <= PageGeometry.Tolerance ? "请" : "请先改好页边距，再";

    private static string Advice(BodySetting body, int pitch)
    {
        if (body.IsOnCharacterGrid) return "在“页面设置—文档网格”里重新指定每行字数";
        var spacing = pitch - GridMath.Width(body.Run.Format);
        return spacing == 0m
            ? "在“字体—高级”里把间距改为标准"
            : $"核对正文字号，在“字体—高级”里把间距改为{(spacing < 0m ? "紧缩" : "加宽")} {Measure.Points((int)Math.Abs(spacing))}";
    }

    private static InspectionFinding Finding(BodySetting body, string message, string expected, string actual) => new(body.Paragraph.Place(), message, expected, actual);

    // GR-08 speaks about a grid whose numbers are none.
    private static bool IsGridUnreadable(LayoutSection section) => section.LinePitchText.Length > 0 && section.LinePitch is null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
