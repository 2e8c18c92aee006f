using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Pictures, charts and objects in the line: Word cuts them off in lines of a fixed height, and nothing may be wider than the type area.</summary>
internal static partial class PictureRule
{
    private const decimal EmuPerTwip = 635m;
    private const int Slack = 20;

    private static readonly string[] Elements = ["inline", "shape", "rect"];

    /// <summary>The rule.</summary>
    public static LayoutRule Rule { get; } = LayoutRule.Where(
        "TB-03", "图不放在固定行距的段落里，不宽于版心", "办公软件通用要求", Strength.Shall,
        inspection => Pictures(inspection.Document).Any() ? null : "没有图。", Find);

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection)
    {
        foreach (var (paragraph, width, height) in Pictures(inspection.Document))
        {
            var format = paragraph.Format;
            if (format.LineRule == "exact" && height > format.Line + Slack)
                yield return Remarks.Of(paragraph, "图放在固定行距的段落里，在 Word 里只露出一行高，请把这一段的行距改为单倍行距。", "单倍行距", $"固定值 {Measure.Points(format.Line)}");
            if (inspection.Document.SectionOf(paragraph).TextWidth is { } area && width > area + Slack)
                yield return Remarks.Of(paragraph, "图比版心宽，请缩小。", $"不超过 {Measure.Millimetres(area)}", Measure.Millimetres(width));
        }
    }

    // What floats is neither cut off nor bound to the line.
    private static IEnumerable<(LayoutParagraph Paragraph, int Width, int Height)> Pictures(LayoutDocument document) =>
        !document.Body.Names.Overlaps(Elements) ? [] : document.Body.Paragraphs.Where(paragraph => !paragraph.InTextBox).SelectMany(paragraph => paragraph.Element.Descendants()
            .Where(element => Elements.Contains(element.Name.LocalName, StringComparer.Ordinal) && IsOwn(element, paragraph)).Select(Size).OfType<(int Width, int Height)>()
            .Select(size => (paragraph, size.Width, size.Height)));

    private static bool IsOwn(XElement element, LayoutParagraph paragraph) =>
        element.Ancestors().First(ancestor => ancestor.Is("p")) == paragraph.Element && !element.Ancestors().Any(ancestor => ancestor.Name.LocalName is "Fallback" or "del" or "numPicBullet");

    private static (int Width, int Height)? Size(XElement element)
    {
        if (element.Name.LocalName == "inline")
        {
            var extent = element.Elements().FirstOrDefault(child => child.Name.LocalName == "extent");
            return Emu(extent.Attr("cx")) is { } wide && Emu(extent.Attr("cy")) is { } high ? (wide, high) : null;
        }

        var style = element.Attr("style");
        if (style.Contains("position:absolute", StringComparison.Ordinal) || style.Contains("position:relative", StringComparison.Ordinal)) return null;
        return Length(VmlWidth().Match(style)) is { } width && Length(VmlHeight().Match(style)) is { } height ? (width, height) : null;
    }

    private static int? Emu(string text) =>
        decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var emu) && emu < int.MaxValue ? (int)(emu / EmuPerTwip) : null;

    private static int? Length(Match match) => match.Success ? Measure.Twips(match.Groups["length"].Value) : null;

    [GeneratedRegex(@"(?:^|;)\s*width:(?<length>[0-9.]+(?:pt|in|cm|mm))")]
    private static partial Regex VmlWidth();

    [GeneratedRegex(@"(?:^|;)\s*height:(?<length>[0-9.]+(?:pt|in|cm|mm))")]
    private static partial Regex VmlHeight();
}
