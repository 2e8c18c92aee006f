using System.Globalization;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>The narrative as the lines the document must have, in order.</summary>
internal static class SpeechPlan
{
    private static readonly string[] DateForms =
        ["yyyy'年'MM'月'dd'日'", "yyyy'年'M'月'", "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "M'月'd'日'", "yyyy'年'"];

    /// <param name="narrative">The narrative.</param>
    /// <param name="template">The template: a kit may leave out speaker and date, and may date the document at its end.</param>
    public static IReadOnlyList<PlannedLine> Lines(Narrative narrative, TemplateReading template)
    {
        var names = template.Names;
        PlannedLine[] day = names.Contains("日期") && narrative.Date is { } date ? [Date(date)] : [];
        var isDatedBelow = template.PrintsAfter("日期", "段落");
        var lines = new List<PlannedLine> { Title(narrative) };
        if (names.Contains("讲话人")) lines.Add(Line(PlannedRole.Speaker, "讲话人", narrative.Speaker));
        if (!isDatedBelow) lines.AddRange(day);
        if (names.Contains("称谓")) lines.Add(Line(PlannedRole.Salutation, "称谓", narrative.Salutation));
        lines.AddRange(Paragraphs(narrative.Opening, "开头", names));
        for (var index = 0; index < narrative.Sections.Count; index++) lines.AddRange(Section(narrative.Sections[index], index, names));
        lines.AddRange(Paragraphs(narrative.Closing, "结尾", names));
        if (names.Contains("附件说明")) lines.AddRange(narrative.AttachmentNotes.Select(note => Line(PlannedRole.TableText, "附件说明", note)));
        lines.Add(Line(PlannedRole.Signature, "落款", narrative.Signature));
        if (isDatedBelow) lines.AddRange(day);
        lines.AddRange(narrative.Attachments.SelectMany(table => TableLines(table, names)));
        return [.. lines.Where(line => !string.IsNullOrWhiteSpace(line.Text))];
    }

    // The rows are read by TableCheck.
    private static IEnumerable<PlannedLine> TableLines(NarrativeTable table, IReadOnlySet<string> names) =>
        table.Header
            .Where((_, column) => names.Contains(column switch { 0 => "排名头", 1 => "单位头", _ => "表头" }))
            .Select(cell => Line(PlannedRole.TableText, "表头", cell.Text))
            .Prepend(Line(PlannedRole.TableText, "表题", table.Title.Text))
            .Prepend(Line(PlannedRole.TableText, "附件标记", table.Mark));

    private static IEnumerable<PlannedLine> Section(NarrativeSection section, int index, IReadOnlySet<string> names)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"第{index + 1}部分");
        var heading = new PlannedLine(PlannedRole.Heading, label + "标题", section.Heading.Text, [section.Heading]);
        return Paragraphs(section.Paragraphs, label, names).Prepend(heading);
    }

    private static IEnumerable<PlannedLine> Paragraphs(IReadOnlyList<NarrativeParagraph> paragraphs, string label, IReadOnlySet<string> names) =>
        paragraphs.SelectMany((paragraph, index) => (paragraph.Table is { } table ? TableLines(table, names) : []).Prepend(new PlannedLine(
            PlannedRole.Paragraph,
            string.Create(CultureInfo.InvariantCulture, $"{label}第{index + 1}段"),
            paragraph.Text,
            [.. paragraph.AllSentences])));

    private static PlannedLine Line(PlannedRole role, string label, string text) => new(role, label, text, []);

    // The template decides whether a long title is broken.
    private static PlannedLine Title(Narrative narrative) => Line(PlannedRole.Title, "标题", narrative.Title) with { Variants = [narrative.BrokenTitle] };

    private static PlannedLine Date(DateOnly date) =>
        Line(PlannedRole.Date, "日期", date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture)) with
        {
            Variants = [.. DateForms.Select(form => date.ToString(form, CultureInfo.InvariantCulture))],
        };
}
