using PingAnDocs.Data;

namespace PingAnDocs.Tests;

/// <summary>One of the 27 differences that survive in the model speech.</summary>
/// <param name="Wave">Short name of the survey.</param>
/// <param name="Indicator">Indicator.</param>
/// <param name="Kind">Change, gap, or change of the average.</param>
/// <param name="Comparator">Name of the comparator; empty for a change.</param>
/// <param name="Value">Signed value, as printed.</param>
internal sealed record ModelDifference(string Wave, string Indicator, FactKind Kind, string Comparator, string Value)
{
    private const string Province = "省级调查";
    private const string City = "市级调查";

    /// <summary>All 27, in the order of the model speech.</summary>
    public static IReadOnlyList<ModelDifference> All { get; } =
    [
        .. Of(Province, "社会治安满意率", "-0.12", "-0.79", "-0.28"),
        .. Of(Province, "扫黑除恶认可率", "", "-0.65", "-0.22"),
        .. Of(Province, "平安建设知晓率", "0.32", "2.74", "-1.27"),
        new(Province, "平安建设知晓率", FactKind.AverageChange, "全市", "1.16"),
        .. Of(Province, "扫黑除恶知晓率", "15.72", "-0.48", "-0.49"),
        .. Of(Province, "公安系统", "", "1.13", "0.50"),
        .. Of(Province, "交警系统", "", "2.34", "2.35"),
        .. Of(Province, "检察系统", "", "0.84", "0.36"),
        .. Of(Province, "法院系统", "", "1.42", "0.12"),
        .. Of(Province, "司法行政系统", "", "0.12", "-0.36"),
        .. Of(City, "公众安全感满意率", "0.61", "", "-0.89"),
        .. Of(City, "扫黑除恶认可率", "", "", "-0.12"),
        .. Of(City, "平安建设知晓率", "4.56", "", "0.01"),
    ];

    private static IEnumerable<ModelDifference> Of(string wave, string indicator, string change, string province, string city) =>
        new[]
        {
            new ModelDifference(wave, indicator, FactKind.Change, "", change),
            new ModelDifference(wave, indicator, FactKind.Gap, "全省", province),
            new ModelDifference(wave, indicator, FactKind.Gap, "全市", city),
        }.Where(difference => difference.Value.Length > 0);
}
