using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Text that belongs to the template (its own lines, headers, footers, notes) may hold only the template's numerals and fields.</summary>
internal static class TemplateTextCheck
{
    public static void Numerals(IEnumerable<StoryParagraph> owned, Narrative narrative, TemplateReading template, DiagnosticBag faults)
    {
        HashSet<string>? allowed = null;
        foreach (var paragraph in owned)
        {
            if (template.Static.Contains(paragraph.Text)) continue;
            allowed ??= Allowed(narrative, template);
            foreach (var numeral in NumeralReader.Read(paragraph.Text).Where(numeral => !allowed.Contains(numeral.Digits)))
                faults.Add(Fault.Error("VF204", paragraph.Place, "模板自有文字里出现了模板和数据都没有的数字。", numeral.Key));
        }
    }

    public static void Fields(IReadOnlyList<Story> stories, TemplateReading template, DiagnosticBag faults)
    {
        foreach (var story in stories)
        {
            foreach (var field in story.Fields.Where(field => !template.Fields.Contains(field)))
                faults.Add(Fault.Error("VF016", story.Part, "成稿里有模板没有的域代码。", field));
        }
    }

    public static void Marks(IReadOnlyList<Story> stories, TemplateReading template, DiagnosticBag faults)
    {
        foreach (var story in stories)
        {
            if (story.Marks.Contains(Story.StrayText))
                faults.Add(Fault.Error("VF018", story.Part, "成稿里有不在任何文字节点之内的文字，Word 读不到它。"));
            foreach (var mark in story.Marks.Intersect(["ins", "del", "moveFrom", "moveTo", "vanish"], StringComparer.Ordinal))
            {
                var severity = template.Marks.Contains(mark) ? Severity.Warning : Severity.Error;
                faults.Add(Fault.Error("VF017", story.Part, "成稿里有修订痕迹或隐藏文字。", mark) with { Severity = severity });
            }
        }
    }

    private static HashSet<string> Allowed(Narrative narrative, TemplateReading template)
    {
        var texts = new[] { narrative.Title, narrative.Speaker, narrative.Salutation };
        var allowed = texts.SelectMany(NumeralReader.Read).Select(numeral => numeral.Digits).ToHashSet(StringComparer.Ordinal);
        allowed.UnionWith(template.Numerals);
        if (narrative.Date is { } date) Add([date.Year, date.Month, date.Day]);
        Add([narrative.Sections.Count, narrative.Paragraphs.Count(), .. narrative.Sections.Select(section => section.Paragraphs.Count)]);
        return allowed;

        void Add(IEnumerable<int> numbers)
        {
            foreach (var number in numbers)
            {
                allowed.Add(number.ToString(CultureInfo.InvariantCulture));
                allowed.Add(number.ToString("D2", CultureInfo.InvariantCulture));
            }
        }
    }
}
