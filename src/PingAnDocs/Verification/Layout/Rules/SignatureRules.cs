using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>署名 and 成文日期 at the end of a document.</summary>
internal static partial class SignatureRules
{
    private const string NoPair = "没有认出署名和成文日期。";

    // Hundredths of a character; where the place is reckoned from the left it is only as good as the length of the line.
    private const decimal Slack = 25m;
    private const decimal SlackFromLeft = 100m;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } = [Position, LayoutRule.Where("SG-02", "成文日期用阿拉伯数字写全，月日不补零", "GB/T 9704—2012 7.3.5.4", Strength.Shall, NoDate, Dates)];

    private static LayoutRule Position
    {
        get
        {
            var rule = new InspectionRule("SG-01", "署名和成文日期的位置", "GB/T 9704—2012 7.3.5.1、7.3.5.2", Strength.Normally);
            return new LayoutRule(rule, inspection =>
            {
                if (inspection.Profile.Kind == DocumentKind.Spoken) return RuleResult.NotApplicable(rule, "讲话稿末尾没有署名和日期。");
                var pairs = Pairs(inspection.Document).ToList();
                if (pairs.Count == 0) return RuleResult.NotApplicable(rule, NoPair);
                return pairs.Any(pair => pair.Names.Count > 1)
                    ? RuleResult.NotVerified(rule, "几个机关联合署名，位置与印章的排法有关，请对照样式看。")
                    : RuleResult.Checked(rule, [.. pairs.SelectMany(pair => Find(pair.Names[0], pair.Date, inspection.Profile))]);
            }, ProfileKey.Characters);
        }
    }

    private static IEnumerable<(IReadOnlyList<LayoutParagraph> Names, LayoutParagraph Date)> Pairs(LayoutDocument document)
    {
        var names = new List<LayoutParagraph>();
        foreach (var paragraph in document.Running.Where(paragraph => !paragraph.IsBlank))
        {
            if (paragraph.Role == LayoutRole.SignatureDate && names.Count > 0) yield return ([.. names], paragraph);
            if (paragraph.Role == LayoutRole.Signature) names.Add(paragraph);
            else names.Clear();
        }
    }

    private static IEnumerable<InspectionFinding> Find(LayoutParagraph name, LayoutParagraph date, LayoutProfile profile)
    {
        var line = profile.Number(ProfileKey.Characters) * 100m;
        var (nameRight, dateRight) = (Right(name, line), Right(date, line));
        var (nameWidth, dateWidth) = (Remarks.Width(name.Shown.Trim()), Remarks.Width(date.Shown.Trim()));
        var ways = new[] { Sealed(nameWidth, dateWidth), Unsealed(nameWidth, dateWidth) };
        var slack = IsFromRight(name) && IsFromRight(date) ? Slack : SlackFromLeft;
        if (ways.Any(way => Math.Abs(way.Name - nameRight) <= slack && Math.Abs(way.Date - dateRight) <= slack)) yield break;
        yield return Remarks.Of(
            name, "署名和成文日期的位置不对，请在“段落”里改右缩进。",
            $"盖章的，署名右空 {Remarks.Cells(ways[0].Name)}、日期右空 {Remarks.Cells(ways[0].Date)}；不盖章的，署名右空 {Remarks.Cells(ways[1].Name)}、日期右空 {Remarks.Cells(ways[1].Date)}",
            $"署名右空 {Remarks.Cells(nameRight)}、日期右空 {Remarks.Cells(dateRight)}");
    }

    // With a seal the date stands four characters from the right and the name is centred over it.
    private static (decimal Name, decimal Date) Sealed(decimal name, decimal date) => (Math.Max(0m, 400m + (date - name) / 2m), 400m);

    // Without one the name stands two characters from the right and the date begins two characters behind the name's beginning; a longer date stands at two, and the name moves.
    private static (decimal Name, decimal Date) Unsealed(decimal name, decimal date) => name - date >= 200m ? (200m, name - date) : (400m + date - name, 200m);

    // Free space at the right, in hundredths of a character; a name may be centred over the date between indents.
    private static decimal Right(LayoutParagraph paragraph, decimal line)
    {
        var (format, size, text) = (paragraph.Format, paragraph.Size, paragraph.Shown);
        if (IsFromRight(paragraph)) return format.RightCells(size) + Remarks.Width(text[text.TrimEnd().Length..]);
        var free = line - format.LeftCells(size) - format.FirstLineCells(size) - Remarks.Width(text.Trim());
        return format.Alignment == "center" ? format.RightCells(size) + (free - format.RightCells(size)) / 2m : free;
    }

    private static bool IsFromRight(LayoutParagraph paragraph) => paragraph.Format.Alignment == "right";

    private static string? NoDate(LayoutInspection inspection) =>
        inspection.Profile.Kind == DocumentKind.Spoken ? "讲话稿末尾没有成文日期。" : Signed(inspection).Any() ? null : NoPair;

    // Where nobody signs above it a date alone may belong to anything, unless the document is surely a notice.
    private static IEnumerable<LayoutParagraph> Signed(LayoutInspection inspection) => inspection.Profile.Kind == DocumentKind.Issued
        ? inspection.Document.Of(LayoutRole.SignatureDate)
        : Pairs(inspection.Document).Select(pair => pair.Date);

    private static IEnumerable<InspectionFinding> Dates(LayoutInspection inspection) =>
        Signed(inspection).Where(date => !Written().IsMatch(date.Shown.Trim())).Select(date => Remarks.Of(
            date, "成文日期应当用阿拉伯数字把年、月、日写全，月、日前不补零，请改正。", "2026年7月20日 这样的写法", date.Shown.Trim()));

    [GeneratedRegex("^[0-9]{4}年([1-9]|1[0-2])月([1-9]|[12][0-9]|3[01])日$")]
    private static partial Regex Written();
}
