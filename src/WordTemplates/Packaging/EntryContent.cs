using System.IO.Hashing;

namespace WordTemplates.Packaging;

/// <summary>Reads the content of an entry after its declared size was held against the limits.</summary>
internal static class EntryContent
{
    /// <summary>The content, or null after a fault.</summary>
    public static byte[]? Read(ZipEntry entry, FaultList faults) =>
        Read(entry, faults, IsXml(entry) ? PackageLimits.XmlPartBytes : PackageLimits.EntryBytes);

    /// <summary>The content, or null after a fault.</summary>
    /// <param name="limit">Most bytes it may have.</param>
    public static byte[]? Read(ZipEntry entry, FaultList faults, int limit)
    {
        if (Excess(entry, limit) is { } message)
        {
            faults.AtPart("WT006", "/" + FaultList.Quote(entry.Name), message, "正常保存的文件不会这样，请换用 Word 或 WPS 亲手保存的模板。");
            return null;
        }

        var content = new byte[entry.Size];
        if (entry.Deflated ? GzipFraming.Inflate(entry, content) : CopyStored(entry, content))
            return content;
        faults.AtPart("WT005", "/" + FaultList.Quote(entry.Name), "部件内容已经损坏（长度或校验和与目录所写的不符）。", "请换用没有损坏的原件；Word 若能修复它，修复后另存为 .docx。");
        return null;
    }

    public static bool IsXml(ZipEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string? Excess(ZipEntry entry, int limit)
    {
        if (entry.Size > limit)
            return $"部件展开后有 {entry.Size >> 20} MB，超过 {limit >> 20} MB。";
        return entry.Size > PackageLimits.RatioFromBytes && entry.Size / PackageLimits.Ratio > entry.Compressed.Length
            ? $"部件压缩了 {entry.Size / Math.Max(entry.Compressed.Length, 1)} 倍，超过 {PackageLimits.Ratio} 倍，像是压缩炸弹。"
            : null;
    }

    private static bool CopyStored(ZipEntry entry, byte[] content)
    {
        entry.Compressed.CopyTo(content);
        return Crc32.HashToUInt32(content) == entry.Crc;
    }
}
