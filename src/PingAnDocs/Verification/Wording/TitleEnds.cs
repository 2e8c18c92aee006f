using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TI-05 and HD-06: no mark ends a title or a heading that stands alone.</summary>
internal static partial class TitleEnds
{
    // A heading that runs on into its paragraph is longer, or has another sentence in it.
    private const int LongestHeading = 45;
    private const string Source = "GB/T 15834—2011";

    /// <summary>The rule of titles.</summary>
    public static WordingRule Titles { get; } = WordingRule.Of(
        new InspectionRule("TI-05", "标题末尾不用点号", Source, Strength.Normally),
        document => from paragraph in Titled(document) from finding in In(paragraph, "标题末尾不用点号，请删去。") select finding);

    /// <summary>The rule of headings.</summary>
    public static WordingRule Headings { get; } = WordingRule.Of(
        new InspectionRule("HD-06", "独立成行的小标题末尾不用点号", Source, Strength.Normally),
        document => from paragraph in document.Paragraphs
                    where paragraph.Role == TextRole.Heading && paragraph.Text.Length <= LongestHeading
                    from finding in In(paragraph, "独立成行的小标题末尾不用点号，请删去。")
                    select finding);

    // Where no style says so, the first line that ends with the name of a kind of document is the title.
    private static IEnumerable<WordingParagraph> Titled(WordingDocument document)
    {
        var first = document.Paragraphs.FirstOrDefault(paragraph => !paragraph.Source.IsBlank);
        return document.Paragraphs.Where(paragraph => paragraph.Role == TextRole.Title || (ReferenceEquals(paragraph, first) && KindOfDocument().IsMatch(paragraph.Text)));
    }

    private static IEnumerable<InspectionFinding> In(WordingParagraph paragraph, string message) =>
        from match in End().Matches(paragraph.Text)
        where paragraph.Text.IndexOfAny(['。', '；'], 0, match.Index) < 0
        select new InspectionFinding(paragraph.Place(match.Index, 1), message, "", match.Value) { Source = Source };

    [GeneratedRegex(@"(?<=[^。；，：、])[。；，：、](?=\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"^\s*[^。，；：]{4,60}(?:讲话|发言|致辞|通报|报告|通知|意见|方案|纪要|公报|决定|请示|批复)[。；，：、]\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KindOfDocument();
}
