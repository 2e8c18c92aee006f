using System.Globalization;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Findings about paragraphs, and lengths as an official names them.</summary>
internal static class Remarks
{
    private static readonly (int HalfPoints, string Name)[] Sizes =
    [
        (84, "初号"), (72, "小初"), (52, "一号"), (48, "小一"), (44, "二号"), (36, "小二"), (32, "三号"), (30, "小三"), (28, "四号"), (24, "小四"), (21, "五号"),
    ];

    /// <summary>A finding about a paragraph or some of its characters.</summary>
    public static InspectionFinding Of(LayoutParagraph paragraph, string message, string expected, string actual, int start = 0, int length = 0) =>
        new(paragraph.Place(start, length), message, expected, actual);

    /// <summary>A length in hundredths of a character, in characters.</summary>
    public static string Cells(decimal hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " 字";

    /// <summary>A size in half-points by its Chinese name and in points.</summary>
    public static string Size(int halfPoints)
    {
        var points = (halfPoints / 2m).ToString("0.#", CultureInfo.InvariantCulture) + " 磅";
        return Sizes.FirstOrDefault(size => size.HalfPoints == halfPoints).Name is { } name ? $"{name}（{points}）" : points;
    }

    /// <summary>Width of a text in hundredths of a Chinese character; a half-width character has half of one.</summary>
    public static int Width(string text) => (int)Math.Min(int.MaxValue, text.Sum(character => character < 0x2000 ? 50L : 100L));

    /// <summary>How a paragraph is aligned, in words.</summary>
    public static string Alignment(string alignment) => alignment switch
    {
        "center" => "居中",
        "right" => "右对齐",
        "both" => "两端对齐",
        "distribute" => "分散对齐",
        _ => "左对齐",
    };
}
