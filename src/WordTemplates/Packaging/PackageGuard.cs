using WordTemplates.Packaging.Policy;

namespace WordTemplates.Packaging;

/// <summary>
/// The gate every template passes before anything else reads it: sizes, names, compression, and each XML part to its end.
/// <code>
/// bytes -> CheckShell (size, old Word format) -> ZipDirectory.Read -> EntryNames.Check -> CheckContents -> entries | faults
/// </code>
/// </summary>
internal static class PackageGuard
{
    /// <summary>The entries and what they are, or null when anything speaks against the file.</summary>
    public static AdmittedPackage? Admit(ReadOnlyMemory<byte> file, FaultList faults)
    {
        CheckShell(file.Span, faults);
        if (faults.Any || ZipDirectory.Read(file, faults) is not { } entries)
            return null;
        EntryNames.Check(entries, faults);
        CheckTotal(entries, nested: 0, faults);
        if (faults.Any || ReadTypes(entries, faults) is not { } types)
            return null;
        var concerns = new Concerns();
        var nested = 0L;
        foreach (var entry in entries)
            nested += CheckContent(entry, types, concerns, faults);
        CheckTotal(entries, nested, faults);
        return faults.Any ? null : new AdmittedPackage([.. entries.Where(entry => !EntryNames.IsFolder(entry))], types, concerns);
    }

    private static void CheckShell(ReadOnlySpan<byte> file, FaultList faults)
    {
        if (file.Length > PackageLimits.FileBytes)
        {
            faults.AtPart("WT001", "", $"文件有 {file.Length >> 20} MB，超过 {PackageLimits.FileBytes >> 20} MB。", "请压缩图片后另存。");
        }
        else if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            var (message, hint) = ForeignFile.OleContainer(file);
            faults.AtPart("WT002", "", message, hint);
        }
    }

    private static void CheckTotal(IReadOnlyList<ZipEntry> entries, long nested, FaultList faults)
    {
        if (nested + entries.Sum(entry => (long)entry.Size) > PackageLimits.TotalBytes)
            faults.AtPart("WT006", "", $"文件{(nested > 0 ? "连同里面的工作簿" : "")}展开后超过 {PackageLimits.TotalBytes >> 20} MB。", "正常的模板远没有这么大：请换用 Word 或 WPS 亲手保存的模板。");
    }

    private static ContentTypes? ReadTypes(IReadOnlyList<ZipEntry> entries, FaultList faults)
    {
        const string Part = "/" + ContentTypes.EntryName;
        if (entries.FirstOrDefault(entry => entry.Name == ContentTypes.EntryName) is not { } list)
        {
            var isOpenDocument = entries.Any(entry => entry.Name == "mimetype");
            faults.AtPart("WT014", Part, isOpenDocument ? "文件是 OpenDocument（.odt）格式，不是 .docx。" : "文件缺少内容类型表，不是 Word 文档。", "请用 Word 或 WPS 打开后另存为 .docx。");
            return null;
        }

        if (EntryContent.Read(list, faults) is not { } content)
            return null;
        XmlGuard.Check(Part, content, faults);
        return faults.Any ? null : ContentTypes.Read(content);
    }

    /// <summary>Checks one entry; gives the bytes that archives inside it would inflate to.</summary>
    private static long CheckContent(ZipEntry entry, ContentTypes types, Concerns concerns, FaultList faults)
    {
        var isXml = EntryContent.IsXml(entry) || TypeRules.IsXml(types.Of(entry.Name));
        if (EntryContent.Read(entry, faults, isXml ? PackageLimits.XmlPartBytes : PackageLimits.EntryBytes) is not { } content)
            return 0;
        if (!isXml)
            return NestedArchive.InflatedSize(content);
        XmlGuard.Check("/" + entry.Name, content, faults, new PartInspector("/" + entry.Name, concerns));
        return 0;
    }
}
