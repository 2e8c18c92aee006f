using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Every planned line once, in order, character for character; nothing beside it.</summary>
internal static class TextCheck
{
    public static void Check(Alignment alignment, DiagnosticBag faults)
    {
        foreach (var line in alignment.Lines.Where(line => !line.Same)) faults.Add(Differs(line));
        foreach (var paragraph in alignment.Surplus) faults.Add(Surplus(paragraph, alignment));
        Order(alignment, faults);
    }

    private static Diagnostic Differs(AlignedLine line)
    {
        var (planned, found) = (line.Line, line.Found);
        if (found is null)
            return Fault.Error(planned.Code, planned.Label, $"成稿里缺少{planned.Label}。", expected: planned.Text);
        var code = planned.Role == PlannedRole.Paragraph ? "VF303" : planned.Code;
        var (was, wanted) = Window(found.Text, planned.Text);
        return Fault.Error(code, found.Place, $"{planned.Label}的文字与拟定的不一致。", was, wanted);
    }

    private static Diagnostic Surplus(StoryParagraph paragraph, Alignment alignment) =>
        alignment.Lines.Any(line => line.Found?.Text == paragraph.Text)
            ? Fault.Error("VF305", paragraph.Place, "同一段文字在成稿里出现了两次。", paragraph.Text)
            : Fault.Error("VF302", paragraph.Place, "成稿里有一段拟定内容和模板里都没有的文字。", paragraph.Text);

    // Only the break is reported: when two sections change places, their paragraphs go with them.
    private static void Order(Alignment alignment, DiagnosticBag faults)
    {
        AlignedLine? before = null;
        foreach (var line in alignment.Lines.Where(line => line.Found is not null))
        {
            if (before is not null && line.Found!.Number < before.Found!.Number) faults.Add(Misplaced(line, before));
            before = line;
        }
    }

    private static Diagnostic Misplaced(AlignedLine line, AlignedLine before)
    {
        var code = line.Line.Role == PlannedRole.Heading ? "VF322" : "VF304";
        return Fault.Error(
            code, line.Found!.Place, $"次序颠倒：{line.Line.Label}应在{before.Line.Label}之后。", line.Line.Text, before.Line.Text);
    }

    // Both texts from shortly before the first difference, so that the reader sees it at once.
    private static (string Found, string Expected) Window(string found, string expected)
    {
        var from = Math.Max(0, found.AsSpan().CommonPrefixLength(expected) - 10);
        if (from > 0 && char.IsLowSurrogate(found[from])) from--;
        return (found[from..], expected[from..]);
    }
}
