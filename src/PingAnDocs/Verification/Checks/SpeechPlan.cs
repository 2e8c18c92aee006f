using System.Globalization;
using PingAnDocs.Narration;

namespace PingAnDocs.Verification.Checks;

/// <summary>The narrative as the lines the document must have, in order.</summary>
internal static class SpeechPlan
{
    private static readonly string[] DateForms =
        ["yyyy'年'MM'月'dd'日'", "yyyy'年'M'月'", "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "M'月'd'日'", "yyyy'年'"];

    /// <param name="narrative">The narrative.</param>
    /// <param name="names">Names the template uses: a kit may leave out speaker and date.</param>
    public static IReadOnlyList<PlannedLine> Lines(Narrative narrative, IReadOnlySet<string> names)
    {
        var lines = new List<PlannedLine> { Line(PlannedRole.Title, "标题", narrative.Title) };
        if (names.Contains("讲话人")) lines.Add(Line(PlannedRole.Speaker, "讲话人", narrative.Speaker));
        if (names.Contains("日期") && narrative.Date is { } date) lines.Add(Date(date));
        if (names.Contains("称谓")) lines.Add(Line(PlannedRole.Salutation, "称谓", narrative.Salutation));
        lines.AddRange(Paragraphs(narrative.Opening, "开头"));
        for (var index = 0; index < narrative.Sections.Count; index++) lines.AddRange(Section(narrative.Sections[index], index));
        lines.AddRange(Paragraphs(narrative.Closing, "结尾"));
        return [.. lines.Where(line => !string.IsNullOrWhiteSpace(line.Text))];
    }

    private static IEnumerable<PlannedLine> Section(NarrativeSection section, int index)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"第{index + 1}部分");
        var heading = new PlannedLine(PlannedRole.Heading, label + "标题", section.Heading.Text, [section.Heading]);
        return Paragraphs(section.Paragraphs, label).Prepend(heading);
    }

    private static IEnumerable<PlannedLine> Paragraphs(IReadOnlyList<NarrativeParagraph> paragraphs, string label) =>
        paragraphs.Select((paragraph, index) => new PlannedLine(
            PlannedRole.Paragraph,
            string.Create(CultureInfo.InvariantCulture, $"{label}第{index + 1}段"),
            paragraph.Text,
            [.. paragraph.AllSentences]));

    private static PlannedLine Line(PlannedRole role, string label, string text) => new(role, label, text, []);

    private static PlannedLine Date(DateOnly date) =>
        Line(PlannedRole.Date, "日期", date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture)) with
        {
            Variants = [.. DateForms.Select(form => date.ToString(form, CultureInfo.InvariantCulture))],
        };
}
