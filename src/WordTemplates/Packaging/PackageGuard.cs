namespace WordTemplates.Packaging;

/// <summary>
/// The gate every template passes before anything else reads it: sizes, names, compression, and each XML part to its end.
/// <code>
/// bytes -> CheckShell (size, old Word format) -> ZipDirectory.Read -> EntryNames.Check -> CheckContents -> entries | faults
/// </code>
/// </summary>
internal static class PackageGuard
{
    /// <summary>The entries, or null when anything speaks against the file.</summary>
    public static IReadOnlyList<ZipEntry>? Admit(ReadOnlyMemory<byte> file, FaultList faults)
    {
        CheckShell(file.Span, faults);
        if (faults.Any || ZipDirectory.Read(file, faults) is not { } entries)
            return null;
        EntryNames.Check(entries, faults);
        CheckTotal(entries, faults);
        if (!faults.Any)
            CheckContents(entries, faults);
        return faults.Any ? null : [.. entries.Where(entry => !EntryNames.IsFolder(entry))];
    }

    private static void CheckShell(ReadOnlySpan<byte> file, FaultList faults)
    {
        if (file.Length > PackageLimits.FileBytes)
            faults.AtPart("WT001", "", $"文件超过 {PackageLimits.FileBytes >> 20} MB。", "请压缩图片后另存。");
        else if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            faults.AtPart("WT002", "", "文件带有密码，或是旧的 .doc 格式。", "请去掉密码，另存为 .docx。");
    }

    private static void CheckTotal(IReadOnlyList<ZipEntry> entries, FaultList faults)
    {
        if (entries.Sum(entry => (long)entry.Size) > PackageLimits.TotalBytes)
            faults.AtPart("WT006", "", $"文件展开后超过 {PackageLimits.TotalBytes >> 20} MB。", "请换用正常保存的模板。");
    }

    private static void CheckContents(IReadOnlyList<ZipEntry> entries, FaultList faults)
    {
        foreach (var entry in entries)
        {
            if (EntryContent.Read(entry, faults) is { } content && EntryContent.IsXml(entry))
                XmlGuard.Check("/" + entry.Name, content, faults);
        }
    }
}
