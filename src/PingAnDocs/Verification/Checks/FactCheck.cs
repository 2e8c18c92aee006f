using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Holds every figure the document prints against its fact: digits, unit, and the direction word before it.</summary>
internal static class FactCheck
{
    /// <summary>Number of figures traced to their facts.</summary>
    public static int Check(Alignment alignment, DiagnosticBag faults)
    {
        var traced = 0;
        foreach (var line in alignment.Lines.Where(line => line.Same && line.Line.Sentences.Count > 0))
            traced += Line(line, faults);
        return traced;
    }

    private static int Line(AlignedLine line, DiagnosticBag faults)
    {
        // In a framed line the speech begins after the template's literal; cut in two by one, it is read from the plan.
        var offset = line.Found!.Text.IndexOf(line.Line.Text, StringComparison.Ordinal);
        var text = offset < 0 ? line.Line.Text : line.Found.Text;
        offset = Math.Max(0, offset);
        var numerals = NumeralReader.Read(text);
        var (traced, next) = (0, 0);
        foreach (var span in line.Line.Sentences.SelectMany(sentence => sentence.Spans))
        {
            if (span is FigureSpan figure && IsNumeral(figure.Text))
            {
                traced++;
                while (next < numerals.Count && numerals[next].Start < offset) next++;
                var printed = next < numerals.Count && numerals[next].Start == offset ? numerals[next] : default;
                foreach (var fault in Figure(figure, printed, text, line.Found.Place)) faults.Add(fault);
            }

            offset += span.Text.Length;
        }

        return traced;
    }

    private static IEnumerable<Diagnostic> Figure(FigureSpan figure, Numeral printed, string text, string place)
    {
        var subject = $"{figure.Fact.Wave}·{figure.Fact.Indicator}".Trim('·');
        if (printed.Digits != figure.Text)
            yield return Fault.Error("VF212", place, $"“{subject}”的数字与相邻文字粘连，读出来不是原数。", printed.Digits ?? "", figure.Text);
        if (!Says(figure.Text, figure.Fact.Value))
            yield return Fault.Error("VF211", place, $"“{subject}”印出的数字与数据不符。", figure.Text, Plain(figure.Fact.Value));
        if (printed.Unit is { } unit && Unit(figure.Fact) is { } wanted && IsMeasure(unit) && unit != wanted)
            yield return Fault.Error("VF213", place, $"“{subject}”的单位不对。", figure.Text + unit, figure.Text + wanted);
        if (DirectionWords.Contradicts(text, printed.Start, figure.Fact) is { } word)
            yield return Fault.Error("VF214", place, $"“{subject}”前的方向词与数据的正负相反。", word + figure.Text, Plain(figure.Fact.Value));
    }

    // A masked figure (XX) and a Chinese numeral are words.
    private static bool IsNumeral(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]);

    private static bool Says(string text, decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var printed)
        && printed == Math.Abs(value);

    private static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsMeasure(string unit) => unit is "个百分点" or "百分点" or "%" or "％" or "分";

    private static string? Unit(Fact fact) => (fact.Kind, fact.Unit) switch
    {
        (FactKind.Value or FactKind.Average, "%" or "分") => fact.Unit,
        (FactKind.Change or FactKind.Gap or FactKind.AverageChange, "%") => "个百分点",
        (FactKind.Change or FactKind.Gap or FactKind.AverageChange, "分") => "分",
        _ => null,
    };
}
