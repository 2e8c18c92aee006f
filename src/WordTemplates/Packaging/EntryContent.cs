namespace WordTemplates.Packaging;

/// <summary>Reads the content of an entry after its declared size was held against the limits.</summary>
internal static class EntryContent
{
    /// <summary>The content, or null after a fault.</summary>
    public static byte[]? Read(ZipEntry entry, FaultList faults)
    {
        if (!WithinLimits(entry))
        {
            faults.AtPart("WT006", "/" + FaultList.Quote(entry.Name), "部件展开后过大，或压缩比异常。", "请换用正常保存的模板。");
            return null;
        }

        var content = new byte[entry.Size];
        if (entry.Deflated ? GzipFraming.Inflate(entry, content) : CopyStored(entry, content))
            return content;
        faults.AtPart("WT005", "/" + FaultList.Quote(entry.Name), "部件内容已经损坏（长度或校验和不符）。", "请用 Word 或 WPS 打开后另存为 .docx。");
        return null;
    }

    private static bool WithinLimits(ZipEntry entry) =>
        entry.Size <= (IsXml(entry) ? PackageLimits.XmlPartBytes : PackageLimits.EntryBytes)
        && (entry.Size <= PackageLimits.RatioFromBytes || entry.Size / PackageLimits.Ratio <= entry.Compressed.Length);

    public static bool IsXml(ZipEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool CopyStored(ZipEntry entry, byte[] content)
    {
        entry.Compressed.CopyTo(content);
        return GzipFraming.Deflate(entry.Name, content, level: 1).Crc == entry.Crc;
    }
}
