using PingAnDocs.Data;

namespace PingAnDocs.KitExchange;

/// <summary>A workbook that already lies where one is to be written: it may hold hours of edits that nobody imported yet.</summary>
internal static class WorkbookInTheWay
{
    /// <summary>The fault that keeps it; null when nothing would be lost, because nothing is there or it says the same.</summary>
    public static Diagnostic? Find(string path, byte[] workbook)
    {
        if (!File.Exists(path)) return null;
        var faults = new DiagnosticBag();
        if (FileIntake.Load(path, faults) is not { } there) return faults.Items[0];
        if (there.Bytes.Span.SequenceEqual(workbook) || SaysTheSame(there, workbook)) return null;
        return DataFault.Error(KitExchangeCodes.WouldBeLost, SourcePlace.WholeFile(path), $"已经有工作簿“{path}”，内容与这次要导出的不同，可能有还没有导入的改动，所以没有覆盖。")
            with { Hint = "请先用“kit import”把它导入，或者换一个文件名导出；里面的改动确实不要了，再加上 --force 覆盖。" };
    }

    // Excel and WPS store an unchanged workbook in other bytes; a sheet or a note of somebody's own is not the same.
    private static bool SaysTheSame(SourceFile there, byte[] workbook)
    {
        var remarks = new DiagnosticBag();
        return KitWorkbookReader.Read(there, remarks) is { } old && remarks.Items.Count == 0
            && KitWorkbookReader.Read(new SourceFile("", workbook), new DiagnosticBag()) is { } now
            && old.Files.Count == now.Files.Count
            && now.Files.All(file => old.Files.TryGetValue(file.Key, out var before) && Meaning.Of(before) == Meaning.Of(file.Value));
    }
}
