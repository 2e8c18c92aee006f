using System.IO.Compression;

namespace PingAnDocs.Data.Excel;

/// <summary>Looks at the directory of a workbook's package before any part is unpacked: number, sizes, ratio, macros.</summary>
internal static class WorkbookGuard
{
    private const int MostParts = 4096;
    private const long Mebibyte = 1024 * 1024;
    private const long LargestTexts = 8 * Mebibyte;
    private const long LargestPackage = 512 * Mebibyte;
    private const long LargestRatio = 300;

    /// <summary>Throws <see cref="WorkbookRefused"/> with the first reason not to read the package.</summary>
    public static void Check(ZipArchive package)
    {
        var parts = package.Entries;
        if (parts.Count > MostParts || parts.Sum(part => part.Length) > LargestPackage) throw TooLarge();
        if (parts.Select(part => part.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count() < parts.Count)
            throw new WorkbookRefused(ExcelCodes.NotAWorkbook, "工作簿里有重名的部分，无法判断以哪一个为准。", "请用 Excel 或 WPS 打开后另存为 .xlsx。");
        foreach (var part in parts) Check(part);
    }

    private static void Check(ZipArchiveEntry part)
    {
        if (part.IsEncrypted) throw new WorkbookRefused(ExcelCodes.NotAWorkbook, "工作簿带有密码。", "请去掉打开密码后再交给本程序。");
        var isTexts = part.Name.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
        var isBomb = part.Length > Mebibyte && part.Length / Math.Max(1, part.CompressedLength) > LargestRatio;
        // Pictures and the like may be larger: they are never unpacked.
        var isRead = part.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        if (isBomb || (isRead && part.Length > (isTexts ? LargestTexts : ReadingWork.MostBytes))) throw TooLarge();
        if (part.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            throw new WorkbookRefused(ExcelCodes.Macros, "工作簿带有宏，本程序不读带宏的文件。", "请另存为不带宏的 .xlsx。");
    }

    private static WorkbookRefused TooLarge() =>
        new(ExcelCodes.TooLarge, "工作簿展开后过大，不像正常的表格。", "请确认选对了文件；可新建工作簿，只把用到的单元格复制过去。");
}
