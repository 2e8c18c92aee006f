using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>A chart shows what its workbook holds: who opens the data sees the figures of the picture.</summary>
internal static class ChartRule
{
    /// <summary>The rule.</summary>
    public static LayoutRule Rule { get; } = LayoutRule.Where(
        "TB-04", "图表带有数据表，图上的数与数据表一致", "办公软件通用要求", Strength.File, inspection => Charts(inspection.Document).Any() ? null : "没有图表。", Find);

    private static IEnumerable<(LayoutParagraph Paragraph, string Part)> Charts(LayoutDocument document) =>
        !document.Body.Names.Contains("chart") ? [] : document.Body.Paragraphs.Where(paragraph => !paragraph.InTextBox).SelectMany(paragraph => paragraph.Element.Descendants()
            .Where(element => element.Name.LocalName == "chart" && element.Name.NamespaceName.EndsWith("/chart", StringComparison.Ordinal) && !element.Ancestors().Any(ancestor => ancestor.Name.LocalName == "Fallback"))
            .Select(chart => document.Relations.PartOf(chart.Attr("id"))).OfType<string>().Select(part => (paragraph, part)));

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection) =>
        Charts(inspection.Document).SelectMany(chart => Find(inspection.Document, chart.Paragraph, chart.Part));

    private static IEnumerable<InspectionFinding> Find(LayoutDocument document, LayoutParagraph paragraph, string part)
    {
        if (document.Trees.Root(part) is not { } root)
        {
            yield return Remarks.Of(paragraph, "图表的部件读不出来，请删去后重新插入。", "完好的图表", part);
            yield break;
        }

        var id = root.Elements().FirstOrDefault(element => element.Name.LocalName == "externalData").Attr("id");
        if (id.Length == 0 || Relations.Of(document.Trees, part).PartOf(id) is not { } workbook || document.Package.Entry(workbook) is not { } bytes)
        {
            yield return Remarks.Of(paragraph, "图表没有带数据表，别人无法核对和修改图上的数，请用 Word 重新插入图表并填上数据。", "内嵌的数据表", "没有数据表");
            yield break;
        }

        var faults = new DiagnosticBag();
        if (WorkbookReader.Read(new SourceFile(workbook, bytes), faults) is not { } sheets)
        {
            yield return Remarks.Of(paragraph, "图表的数据表打不开，请用 Word 编辑图表数据，另存后再交。", "打得开的数据表", string.Join('；', faults.Items.Select(fault => fault.Message)));
            yield break;
        }

        foreach (var difference in ChartCaches.Differences(root, sheets))
            yield return Remarks.Of(paragraph, "图上的数与它的数据表不一致，请打开“编辑数据”核对，让图表刷新。", $"{difference.Cell}：{difference.InWorkbook}", $"图上：{difference.InChart}");
    }
}
