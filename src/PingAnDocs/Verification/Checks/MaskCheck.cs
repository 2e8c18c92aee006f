using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Accounts for every mask: each planned one is read at its place, whole and with its unit, and as many are read as were planned.</summary>
internal static class MaskCheck
{
    /// <summary>Number of masks read from the lines of the speech.</summary>
    public static int Check(Alignment alignment, DiagnosticBag faults) =>
        alignment.Lines.Where(line => line.Same).Sum(line => Line(line, faults))
        + alignment.Surplus.Sum(paragraph => MaskReader.Read(paragraph.Text).Count);

    /// <summary>One cell of a table: the mask and nothing else.</summary>
    public static void Cell(string printed, FigureSpan figure, string place, DiagnosticBag faults)
    {
        if (printed != figure.Text) faults.Add(NotMasked(figure, printed, place));
    }

    private static int Line(AlignedLine line, DiagnosticBag faults)
    {
        // The template's own words around the line are not the speech's.
        var start = line.Found!.Text.IndexOf(line.Said!, StringComparison.Ordinal);
        var text = start < 0 ? line.Said! : line.Found.Text.Substring(start, line.Said!.Length);
        var read = MaskReader.Read(text);
        var planned = line.Line.Sentences.Count == 0 ? MaskReader.Read(line.Line.Text).Count : Spans(line, read, faults);
        if (planned != read.Count)
            faults.Add(Fault.Error("VF221", line.Found.Place, $"{line.Line.Label}的脱敏处与计划不符。", Number(read.Count), Number(planned)));
        return read.Count;
    }

    private static int Spans(AlignedLine line, IReadOnlyList<Numeral> read, DiagnosticBag faults)
    {
        var (planned, offset) = (0, 0);
        foreach (var span in line.Line.Sentences.SelectMany(sentence => sentence.Spans))
        {
            planned += span is FigureSpan { Masked: true } ? 1 : MaskReader.Read(span.Text).Count;
            if (span is FigureSpan { Masked: true } figure) Figure(figure, read.FirstOrDefault(mask => mask.Start == offset), line.Found!.Place, faults);
            offset += span.Text.Length;
        }

        return planned;
    }

    private static void Figure(FigureSpan figure, Numeral read, string place, DiagnosticBag faults)
    {
        if (read.Digits != figure.Text) faults.Add(NotMasked(figure, read.Digits ?? "", place));
        else if (figure.Fact is { Kind: FactKind.Value or FactKind.Average, Unit: "%" or "分" } fact && read.Unit != fact.Unit)
            faults.Add(Fault.Error("VF223", place, $"“{fact.Indicator}”脱敏处的单位不对。", read.Key, figure.Text + fact.Unit));
    }

    private static Diagnostic NotMasked(FigureSpan figure, string printed, string place) =>
        Fault.Error("VF222", place, $"“{figure.Fact.Indicator}”应脱敏处印出的不是脱敏符号。", printed.Any(char.IsAsciiDigit) ? "数字" : printed, figure.Text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
