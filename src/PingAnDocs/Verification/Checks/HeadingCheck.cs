using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Paragraphs in a first-level heading style are the sections of the narrative, no more and no fewer.</summary>
internal static class HeadingCheck
{
    public static void Check(Alignment alignment, HeadingStyles styles, DiagnosticBag faults)
    {
        var headings = alignment.Lines.Where(line => line.Line.Role == PlannedRole.Heading).ToList();
        foreach (var line in headings.Where(line => line.Found is { } found && !styles.IsFirstLevel(found)))
            faults.Add(Fault.Error("VF324", line.Found!.Place, "章节标题没有使用一级标题样式。", line.Found.Text));
        var others = alignment.Lines.Where(line => line.Line.Role != PlannedRole.Heading && line.Found is not null)
            .Select(line => line.Found!).Concat(alignment.Surplus);
        foreach (var paragraph in others.Where(styles.IsFirstLevel))
            faults.Add(Fault.Error("VF325", paragraph.Place, "不是章节标题的段落使用了一级标题样式。", paragraph.Text));
    }
}
