using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Rules;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Reads the charts back: each planned one is there, its bars bear the names and the figures of the facts, and so does the workbook behind it.</summary>
internal static class ChartCheck
{
    public static void Check(WordPackage package, Narrative narrative, DiagnosticBag faults)
    {
        List<NarrativeChart> planned = [.. narrative.Tables.Select(table => table.Chart).OfType<NarrativeChart>()];
        if (planned.Count == 0) return;
        var free = DrawnChart.Of(package).ToList();
        for (var index = 0; index < planned.Count; index++)
        {
            // A template may hold charts of its own before a planned one.
            var chart = planned[index];
            var found = free.Find(drawn => Same(chart, drawn)) ?? (free.Count >= planned.Count - index ? free[0] : null);
            if (found is null)
            {
                faults.Add(Fault.Error("VF411", "图", "成稿里缺少一张图。", expected: chart.Title));
                continue;
            }

            free.RemoveRange(0, free.IndexOf(found) + 1);
            Compare(chart, found, faults);
            Workbook(package, found, faults);
        }
    }

    private static bool Same(NarrativeChart planned, DrawnChart drawn) =>
        drawn.Series is [{ } only] && only.Categories.SequenceEqual(planned.Bars.Select(bar => bar.Name), StringComparer.Ordinal);

    private static void Compare(NarrativeChart planned, DrawnChart drawn, DiagnosticBag faults)
    {
        if (drawn.Title.Length > 0 && !drawn.Title.Contains(planned.Title, StringComparison.Ordinal)) faults.Add(Fault.Error("VF412", drawn.Part, "图的标题与拟定的不一致。", drawn.Title, planned.Title));
        if (drawn.Series is not [{ } series])
        {
            faults.Add(Fault.Error("VF413", drawn.Part, "图上的系列不是拟定的那一个。", string.Join('、', drawn.Series.Select(one => one.Name)), planned.Series));
            return;
        }

        if (series.Name != planned.Series) faults.Add(Fault.Error("VF413", drawn.Part, "图上的系列不是拟定的那一个。", series.Name, planned.Series));
        if (series.Values.Count != planned.Bars.Count || series.Categories.Count != planned.Bars.Count)
            faults.Add(Fault.Error("VF414", drawn.Part, "图上的单位个数与数据不符。", Number(series.Values.Count), Number(planned.Bars.Count)));
        foreach (var (index, bar) in planned.Bars.Index()) Bar(bar, series.Categories.ElementAtOrDefault(index) ?? "", series.Values.ElementAtOrDefault(index) ?? "", drawn.Part, faults);
    }

    private static void Bar(NarrativeBar bar, string name, string value, string part, DiagnosticBag faults)
    {
        if (name != bar.Name) faults.Add(Fault.Error("VF415", part, $"图上“{bar.Name}”的位置写的是别的名称。", name, bar.Name));
        // The digits too: a bar that prints 95.3 for 95.30 is another figure than the text's.
        if (value != bar.Value.Value.ToString(CultureInfo.InvariantCulture)) faults.Add(Fault.Error("VF416", part, $"图上“{bar.Name}”的数与数据不符。", value, Number(bar.Value.Value)));
    }

    private static void Workbook(WordPackage package, DrawnChart drawn, DiagnosticBag faults)
    {
        var id = drawn.Root.Elements().FirstOrDefault(element => element.Name.LocalName == "externalData").Attr("id");
        var own = new DiagnosticBag();
        if (Relations.Of(package, drawn.Part).PartOf(id) is not { } part || package.Entry(part) is not { } bytes || WorkbookReader.Read(new SourceFile(part, bytes), own) is not { } sheets)
        {
            faults.Add(Fault.Error("VF417", drawn.Part, "图的数据表缺失或打不开，“编辑数据”看不到图上的数。"));
            return;
        }

        foreach (var difference in ChartCaches.Differences(drawn.Root, sheets))
            faults.Add(Fault.Error("VF418", drawn.Part, $"图上的数与它的数据表（{difference.Cell}）不一致。", difference.InChart, difference.InWorkbook));
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
