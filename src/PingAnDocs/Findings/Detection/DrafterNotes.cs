using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings.Detection;

/// <summary>Remarks for the drafter that the speech itself cannot say: chance, surveys that disagree, and as a warning indicators the kit does not know.</summary>
internal static class DrafterNotes
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Subject> subjects, IndicatorCatalog catalog)
    {
        var readings = subjects.Where(subject => subject.Facts is not null)
            .Select(subject => new IndicatorReading(subject.Facts!, subject.Entry!))
            .ToList();
        return
        [
            .. UnknownIndicators.In(readings, catalog),
            .. readings.SelectMany(InsideError),
            .. readings.SelectMany((reading, index) => Disagreements(reading, readings.Skip(index + 1))),
        ];
    }

    /// <summary>At most two notes an indicator: one for its change, one for its gaps, whose error is smaller.</summary>
    private static IEnumerable<Diagnostic> InsideError(IndicatorReading reading)
    {
        var inside = ChanceDifference.Of(reading.Facts).ToList();
        if (inside.Find(difference => difference.OverTime) is { } change)
            yield return ErrorNote(reading, $"{Base(reading)}{Signed(change.Difference)}", change.Sample, true);
        var gaps = inside.Where(difference => !difference.OverTime).ToList();
        if (gaps.Count > 0)
            yield return ErrorNote(reading, string.Join('、', gaps.Select(gap => $"与{gap.Comparator!.Name}差{Signed(gap.Difference)}")), gaps[0].Sample, false);
    }

    private static string Base(IndicatorReading reading) => $"与{reading.Facts.Indicator.Base}比";

    private static Diagnostic ErrorNote(IndicatorReading reading, string figures, Sample sample, bool overTime) =>
        DataFault.Note(
            RuleCodes.InsideError,
            reading.Facts.Indicator.Place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{NameOf(reading)}{figures}，在抽样误差以内（样本{sample.Size:0}人，约±{sample.HalfWidth(overTime):0.0}个百分点），不宜据此归因。"));

    private static IEnumerable<Diagnostic> Disagreements(IndicatorReading reading, IEnumerable<IndicatorReading> later) =>
        WaveDisagreement.Confront(reading, later).Where(pair => pair.IsOpposite).Select(pair => DataFault.Note(
            RuleCodes.WavesDisagree,
            pair.Other.Indicator.Place,
            $"“{reading.Entry.Name}”与{pair.Own.Comparator.Name}平均相比，{reading.Facts.Wave.Short}{Word(pair.Own)}，{pair.Other.Wave.Short}{Word(pair.OtherComparison)}，两项调查不一致。")
            with { Hint = "讲到这个指标的高低时，须点明是哪项调查。" });

    private static string Word(ComparisonFacts comparison) =>
        (comparison.Standing == Standing.Above ? "高于" : "低于")
        + (comparison.Gap is null ? "平均" : $"平均（{Signed(comparison.Gap)}）");

    private static string NameOf(IndicatorReading reading) => $"{reading.Facts.Wave.Short}·{reading.Facts.Indicator.Name}：";

    private static string Signed(Fact fact) => (fact.Value > 0 ? "+" : "") + fact.Value.ToString(CultureInfo.InvariantCulture);
}
