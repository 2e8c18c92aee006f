using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Writing;

/// <summary>Says why a numeric leaf of the input is not spoken; the first reason that applies counts.</summary>
/// <param name="speech">The finished speech.</param>
internal sealed class OmissionReasons(Speech speech)
{
    private readonly HashSet<string> decided = [.. Decided(speech.Findings).Select(place => place.Path)];

    private readonly IReadOnlyList<string> incomparable =
        [.. speech.Facts.Indicators.Where(facts => !facts.Indicator.Comparable).Select(facts => facts.Indicator.Place.Path)];

    /// <summary>The last steps of a path, and what a figure there is for.</summary>
    private static readonly (string Step, string Why)[] ByPlace =
    [
        (".decimals", "口径信息：用于确定小数位数，不入正文"),
        (".sampleSize", "口径信息：用于判断抽样误差，不入正文"),
        (".history", "往年数值，用于判断走势，未写入正文"),
        (".previousAverages.", "上期平均值，用于核对和计算差距变化，未写入正文"),
        (".averageChanges.", "平均值的变化，用于比较快慢，未写入正文"),
        (".averages.", "平均值，正文只写与平均值的差距"),
        (".gaps.", "与平均值的差距，本次行文未选用"),
        (".ranks[", "位次信息，本次行文未选用"),
        (".subunits.items[", "下级单位逐项成绩，正文只点名，未逐一列出数值"),
        (".subunits.", "下级单位排名范围信息，本次行文未选用"),
        (".previous", "上期数值，正文只写变化幅度"),
        (".change", "变化幅度，本次行文未选用"),
        ("$.evidence[", "佐证数据：没有与之对应的问题成因，未引用"),
        (".value", "本期数值，本次行文未选用"),
    ];

    /// <summary>The reason for the leaf at a path, in Chinese.</summary>
    public string For(string path)
    {
        if (IsSuppressed(path)) return "问卷或口径有调整、前后不可比，不作同比";
        if (!speech.Plan.Outline.Subunits.Names && path.Contains(".subunits.items[", StringComparison.Ordinal)) return "文稿包设定不点名，下级单位成绩只计数，不逐一列出";
        var reason = Array.Find(ByPlace, entry => path.Contains(entry.Step, StringComparison.Ordinal)).Why ?? "本次行文未选用";
        return decided.Contains(path) ? $"已用于规则判断；{reason}" : reason;
    }

    private bool IsSuppressed(string path) =>
        (path.EndsWith(".change", StringComparison.Ordinal) || path.EndsWith(".previous", StringComparison.Ordinal)
            || path.Contains(".averageChanges.", StringComparison.Ordinal) || path.Contains(".previousAverages.", StringComparison.Ordinal))
        && incomparable.Any(place => path.StartsWith($"{place}.", StringComparison.Ordinal)
            && !path.StartsWith($"{place}.ranks", StringComparison.Ordinal));

    /// <summary>Leaves behind the features that a hit rule asked for.</summary>
    private static IEnumerable<SourcePlace> Decided(SurveyFindings findings) =>
        from hit in findings.Hits
        from cell in hit.Rule.Cells
        where hit.Subject.Features.ContainsKey(cell.Feature)
        from source in hit.Subject.Features[cell.Feature].Sources
        select source;
}
