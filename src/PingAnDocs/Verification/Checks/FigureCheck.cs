using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Every figure of the narrative as often as planned, paragraph by paragraph and in the whole; none beside them.</summary>
internal static class FigureCheck
{
    /// <summary>Number of numerals read from the document's own paragraphs.</summary>
    public static int Check(Alignment alignment, TemplateReading template, DiagnosticBag faults)
    {
        var (planned, read, count) = (new NumeralTally(), new NumeralTally(), 0);
        foreach (var line in alignment.Lines)
        {
            var wanted = NumeralReader.Read(line.Said ?? line.Line.Text);
            var isWhole = line.Same && line.Found!.Text == line.Said;
            var found = isWhole ? wanted : Own(line, template);
            count += found.Count;
            // What is the same on both sides makes no difference in the whole either.
            if (isWhole) continue;
            PerLine(line, NumeralTally.Difference(wanted, found), faults);
            planned.Add(wanted);
            read.Add(found);
        }

        foreach (var paragraph in alignment.Surplus) count += Surplus(paragraph, read, faults);
        Whole(planned, read, faults);
        return count;
    }

    // A framed line may carry the template's own numerals beside the speech's: those are not counted.
    private static IReadOnlyList<Numeral> Own(AlignedLine line, TemplateReading template)
    {
        var found = NumeralReader.Read(line.Found?.Text ?? "");
        return line.Same ? [.. found.Where(numeral => line.Said!.Contains(numeral.Digits, StringComparison.Ordinal)
            || !template.Numerals.Contains(numeral.Digits))] : found;
    }

    private static void PerLine(
        AlignedLine line, (IReadOnlyList<string> Missing, IReadOnlyList<string> Surplus) numerals, DiagnosticBag faults)
    {
        var place = line.Found?.Place ?? line.Line.Label;
        var (lost, extra) = (string.Join('、', numerals.Missing), string.Join('、', numerals.Surplus));
        if (lost.Length > 0)
            faults.Add(Fault.Error("VF201", place, $"{line.Line.Label}缺少应有的数字：{lost}。", extra, lost));
        if (extra.Length > 0)
            faults.Add(Fault.Error("VF202", place, $"{line.Line.Label}出现了数据里没有依据的数字：{extra}。", extra, lost));
    }

    private static int Surplus(StoryParagraph paragraph, NumeralTally read, DiagnosticBag faults)
    {
        var found = NumeralReader.Read(paragraph.Text);
        read.Add(found);
        var keys = string.Join('、', found.Select(numeral => numeral.Key));
        if (found.Count > 0)
            faults.Add(Fault.Error("VF202", paragraph.Place, $"计划外的段落里出现了没有依据的数字：{keys}。", keys));
        return found.Count;
    }

    private static void Whole(NumeralTally planned, NumeralTally read, DiagnosticBag faults)
    {
        var (missing, surplus) = planned.Difference(read);
        if (missing.Count + surplus.Count == 0) return;
        faults.Add(Fault.Error(
            "VF203", "", $"全文数字与计划不符：少 {missing.Count} 个，多 {surplus.Count} 个。", string.Join('、', surplus), string.Join('、', missing)));
    }
}
