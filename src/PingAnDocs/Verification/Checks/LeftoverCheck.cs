using System.Text.RegularExpressions;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Nothing of the workshop may lie about in the finished text: tags, marks to fill in, words of the machine.</summary>
internal static partial class LeftoverCheck
{
    private static readonly string[] TagMarks = ["{{", "}}", "｛｛", "｝｝"];

    public static void Check(IReadOnlyList<Story> stories, Narrative narrative, DiagnosticBag faults)
    {
        foreach (var paragraph in stories.SelectMany(story => story.Paragraphs).Where(paragraph => !paragraph.IsBlank))
        {
            Tags(paragraph, faults);
            Report("VF102", paragraph, ToFillIn().Match(paragraph.Text), "成稿里还有“待补”标记", faults);
            Report("VF103", paragraph, MachineWord().Match(paragraph.Text), "成稿里混入了程序用语", faults);
            Report("VF105", paragraph, Damaged().Match(paragraph.Text), "成稿里有损坏或不可见的控制字符", faults);
            Placeholders(paragraph, narrative, faults);
        }
    }

    private static void Tags(StoryParagraph paragraph, DiagnosticBag faults)
    {
        if (Array.Find(TagMarks, paragraph.Text.Contains) is { } mark)
            faults.Add(Fault.Error("VF101", paragraph.Place, $"成稿里残留模板标签“{mark}”。", paragraph.Text));
    }

    private static void Report(string code, StoryParagraph paragraph, Match match, string what, DiagnosticBag faults)
    {
        if (match.Success) faults.Add(Fault.Error(code, paragraph.Place, $"{what}“{match.Value}”。", paragraph.Text));
    }

    private static void Placeholders(StoryParagraph paragraph, Narrative narrative, DiagnosticBag faults)
    {
        var match = Placeholder().Match(paragraph.Text);
        if (!match.Success || Planned(narrative).Any(text => text.Contains(match.Value, StringComparison.Ordinal))) return;
        faults.Add(Fault.Warning("VF104", paragraph.Place, $"成稿里有占位符“{match.Value}”，请核对是否应填写。", paragraph.Text));
    }

    private static IEnumerable<string> Planned(Narrative narrative) =>
        narrative.Paragraphs.Select(paragraph => paragraph.Text)
            .Concat(narrative.Sections.Select(section => section.Heading.Text))
            .Concat(narrative.Tables.SelectMany(table => table.AllSentences).Select(cell => cell.Text))
            .Concat(narrative.AttachmentNotes)
            .Append(narrative.Signature)
            .Append(narrative.Title).Append(narrative.Speaker).Append(narrative.Salutation);

    // 有待补齐、有待补充 are good Chinese: a bare 待补 counts only where no Han character follows.
    [GeneratedRegex(@"[【［\[（(〔]待[^】］\])）〕]{0,20}[】］\])）〕]|(?<![有亟尚仍急])待补(?![\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex ToFillIn();

    [GeneratedRegex(@"(?<![A-Za-z])(?:null|NaN|undefined|System\.[A-Za-z]+)(?![A-Za-z])|∞|-?Infinity", RegexOptions.CultureInvariant)]
    private static partial Regex MachineWord();

    [GeneratedRegex(@"[\uFFFD\uFFFE\u0000-\u0008\u000B\u000C\u000E-\u001F]", RegexOptions.CultureInvariant)]
    private static partial Regex Damaged();

    [GeneratedRegex(@"(?<![A-Za-z])X{2,}(?![A-Za-z])|×{2,}|Ｘ{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
