using PingAnDocs.Findings.Features;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes the differences that lie inside the sampling error, with the numbers that show it.</summary>
internal sealed class ChancePart(HtmlWriter html, ReportMatter matter)
{
    private readonly IReadOnlyList<ChanceDifference> differences = [.. matter.Speech.Facts.Indicators.SelectMany(ChanceDifference.Of)];

    /// <summary>How many there are.</summary>
    public int Count => differences.Count;

    public void Write()
    {
        html.Element("p", differences.Count == 0 ? None() : "下列差异没有超出抽样误差（95%置信水平，按简单随机抽样估算），不宜据此归因，也不宜作为成绩或问题来强调。", ("class", "lead"));
        if (differences.Count == 0) return;
        html.Element("div", () => html.Element("table", () =>
        {
            html.TableHead("指标", "比较", "差异", "样本量", "误差范围", "位置");
            html.Element("tbody", () =>
            {
                foreach (var difference in differences) html.Element("tr", () => Row(difference));
            });
        }), ("class", "scroll"));
    }

    private void Row(ChanceDifference item)
    {
        html.Element("td", matter.Print.Name($"{item.Facts.Wave.Short}·{item.Facts.Indicator.Name}"));
        html.Element("td", item.Comparator is { } comparator ? $"与{matter.Print.Name(comparator.Name)}平均比" : $"与{item.Facts.Indicator.Base}比");
        html.Element("td", matter.Print.Value(item.Difference), ("class", "num"));
        html.Element("td", $"{matter.Print.Number(item.Sample.Size)}人", ("class", "num"));
        html.Element("td", $"±{matter.Print.Number(item.Sample.HalfWidth(item.OverTime))}个百分点", ("class", "num"));
        html.Element("td", () =>
        {
            foreach (var source in item.Difference.Sources) html.Element("code", source.Path, ("class", "line"));
        });
    }

    // Without a sample nothing can be said about chance; that must not read as "all differences are real".
    private string None() => matter.Speech.Facts.Survey.Waves.All(wave => wave.SampleSize is null)
        ? "数据里没有样本量，无法判断哪些差异在抽样误差以内。"
        : "没有落在抽样误差以内的差异（只对写明样本量的百分比指标判断）。";
}
