using WordTemplates.Charts;
using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>
/// Renders a chart part where the document shows it, in the scope of that place, and writes the relationship's id. The
/// first time the chart keeps its name; each further time it becomes a part of its own.
/// </summary>
internal sealed class ChartNode(ChartTemplate chart) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        ChartSheet? sheet = null;
        if (pass.Edits.IsFull)
        {
            RenderFaults.TooMuch(pass, chart.Place);
            return;
        }

        if (chart.Layout is not null && (sheet = Sheet(pass)) is null)
            return;
        using var inner = pass.Inside(chart.Files.Entry, sheet);
        foreach (var node in chart.Nodes)
            node.Write(inner);
        var workbook = sheet is null ? null : ChartWorkbook.Write(sheet, chart.Layout!.Sheet.Plain, [.. chart.Layout.Formats(sheet.Data.Series.Count).Select((format, i) => sheet.FormatOf(i, format))]);
        pass.Output.WriteText(Store(pass, inner.Output.Written.ToArray(), workbook));
    }

    private string Store(RenderPass pass, byte[] content, byte[]? workbook)
    {
        if (!pass.Edits.Has(chart.Files.Entry))
        {
            chart.Files.Replace(pass.Edits, content, workbook);
            return chart.Relation.Id;
        }

        var name = chart.Files.Copy(pass.Edits, content, workbook);
        return pass.Edits.RelationsOf(pass.Part).Add(chart.Relation.Type, Relation.TargetFrom(pass.Part, name), external: false);
    }

    /// <summary>The data of this place; null after a fault.</summary>
    private ChartSheet? Sheet(RenderPass pass)
    {
        var tag = chart.Tag!;
        var (data, faults) = ChartDataReader.Read(pass.Scope.Find(tag.Path)!, chart.Layout!.Rules);
        foreach (var fault in faults)
            pass.Faults.AtTag(fault.Code, chart.Place, $"数据“{FaultList.Quote(pass.Scope.Describe(tag.Path) + fault.Path)}”{fault.Message}", fault.Expected, fault.Hint);
        return faults.Count > 0 ? null : new ChartSheet(data, chart.Layout.Sheet.Written);
    }
}
