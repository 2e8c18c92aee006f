using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Tells heads of figures that cannot be read: of an unknown indicator, with an unknown content, or of nobody.</summary>
/// <param name="data">The data sheet.</param>
/// <param name="known">Its indicators.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class FigureHeadCheck(FormSheet data, IReadOnlyList<FormIndicator> known, DiagnosticBag faults)
{
    /// <summary>True when the head is understood, or its fault is told.</summary>
    public bool Passes(FormHead head)
    {
        if (head.Group.Length == 0) TellHomeless(head);
        else if (!known.Any(indicator => indicator.IsNamed(head.Group, known))) TellUnknown(head);
        else if (FigureHead.Parse(head.Text) is not { } figure || figure.NamesOneOf(known.Select(indicator => indicator.Name))) TellContent(head);
        return true;
    }

    private void TellUnknown(FormHead head)
    {
        var near = NearestName.Of(head.Group, known.Select(indicator => indicator.Name));
        Tell(WorkbookCodes.UnknownIndicator, head, $"“{FormTables.Indicators}”表里没有“{Quoted.Short(head.Group)}”这一项指标。", head.Group, near, near is null ? $"请在“{FormTables.Indicators}”表里加一行，写明计量单位。" : $"是不是想写“{near}”？");
    }

    private void TellContent(FormHead head) => Tell(
        WorkbookCodes.UnknownHead, head, $"不认识“{Quoted.Short(head.Group)}”这项指标下面的列名“{Quoted.Short(head.Text)}”。", head.Text, NearestName.Of(head.Text, FigureHead.Examples),
        $"这里可以写：{string.Join('、', FigureHead.Examples)}等；自己加的列请叫“备注”。");

    private void TellHomeless(FormHead head) => Tell(
        WorkbookCodes.UnknownHead, head, $"看不出列名“{Quoted.Short(head.Text)}”属于哪项指标。", head.Text, null,
        "请在前面写上表里已有的指标名，如“某某率全市排名”，这项指标自己也要有一列；自己加的列请叫“备注”。");

    private void Tell(string code, FormHead head, string message, string found, string? expected, string hint) =>
        faults.Add(DataFault.Error(code, data.Places.Of(data.HeadRow, head.Column), message) with { Found = Quoted.Short(found), Expected = expected ?? "", Hint = hint });
}
