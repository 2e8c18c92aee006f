using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Ordinals as they stand in the document: 一、二、三、 through the speech, （一）（二） and 一是二是 without gap or repeat.</summary>
internal static class NumberingCheck
{
    public static void Check(IReadOnlyList<StoryParagraph> body, IReadOnlyList<AlignedLine> lines, DiagnosticBag faults)
    {
        var headings = lines.Where(line => line.Line.Role == PlannedRole.Heading && line.Found is not null).Select(line => line.Found!).ToHashSet(ReferenceEqualityComparer.Instance);
        Headings([.. body.Where(headings.Contains)], faults);
        var bracketed = new OrdinalRun("VF331", "（一）（二）式段首");
        var running = new OrdinalRun("VF332", "“一是、二是”式段首");
        foreach (var paragraph in body)
        {
            var bracket = ChineseOrdinal.Bracketed(paragraph.Text);
            if (headings.Contains(paragraph)) bracketed.Restart();
            if (headings.Contains(paragraph) || bracket is not null) running.Restart();
            bracketed.Next(bracket, paragraph, faults);
            running.Next(ChineseOrdinal.Running(paragraph.Text), paragraph, faults);
        }

        Counts(body, lines, faults);
    }

    private static void Headings(IReadOnlyList<StoryParagraph> headings, DiagnosticBag faults)
    {
        if (!headings.Any(heading => ChineseOrdinal.Heading(heading.Text) is not null)) return;
        for (var index = 0; index < headings.Count; index++)
        {
            if (ChineseOrdinal.Heading(headings[index].Text) == index + 1) continue;
            faults.Add(Fault.Error(
                "VF323", headings[index].Place, "章节标题的序号断号、重号或缺失。", headings[index].Text, ChineseOrdinal.Write(index + 1) + "、"));
        }
    }

    private static void Counts(IReadOnlyList<StoryParagraph> body, IReadOnlyList<AlignedLine> lines, DiagnosticBag faults)
    {
        Count("VF333", "（一）（二）式段首", ChineseOrdinal.Bracketed);
        Count("VF334", "“一是、二是”式段首", ChineseOrdinal.Running);

        void Count(string code, string kind, Func<string, int?> ordinal)
        {
            var found = body.Count(paragraph => ordinal(paragraph.Text) is not null);
            var wanted = lines.Count(line => ordinal(line.Line.Text) is not null);
            if (found != wanted) faults.Add(Fault.Error(code, "", $"{kind}应有 {wanted} 处，成稿里有 {found} 处。"));
        }
    }
}
