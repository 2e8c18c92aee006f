using PingAnDocs.Similarity;
using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Draws how alike the speeches are: the pairs somebody should look at, or the one pair that is most alike.</summary>
internal sealed class LikenessChart(HtmlWriter html, SimilarityReport? report)
{
    private const int MostPairs = 8;

    public void Write()
    {
        if (report is not { Worst: { } worst } told) return;
        html.Chart("likeness", "文稿的雷同程度", "", () =>
        {
            html.Element("p", $"去掉数字和地名以后，任意两份平均有{Percent(told.Mean.Whole)}的文字连续相同。超过{Percent(told.Options.Fault)}算雷同，{Least(told)}{OverviewText.Of(told.Faults)}对；超过{Percent(told.Options.Warning)}须留意，{Least(told)}{OverviewText.Of(told.Warnings)}对。", ("class", "lead"));
            html.Element("ul", () =>
            {
                foreach (var pair in told.Alike is [] ? [worst] : told.Alike.Take(MostPairs)) Pair(pair);
            }, ("class", "bars"));
            var more = told.Faults + told.Warnings - MostPairs;
            html.Element("p", more > 0 ? $"另有{OverviewText.Of(more)}对，见 {SimilarityFile.FileName}。" : told.Alike is [] ? "上面是最像的一对。" : $"逐处相同的文字见 {SimilarityFile.FileName}。", ("class", "lead"));
        });
    }

    private void Pair(SimilarPair pair) => html.Element("li", () =>
    {
        html.Element("span", () =>
        {
            Document(pair.One);
            html.Text(" 和 ");
            Document(pair.Other);
        });
        html.Bar(0m, decimal.Round(pair.Likeness.Whole * 100m, 1));
        html.Element("b", Percent(pair.Likeness.Whole));
        html.Element("small", $"第二部分以后{Percent(pair.Likeness.Later)}");
    });

    private void Document(string name) => html.Element("a", name, ("href", OverviewText.Address($"{name}.docx")));

    private static string Least(SimilarityReport told) => told.IsComplete ? "有" : "至少";

    private static string Percent(decimal share) => SimilarityReport.Percent(share);
}
