using System.Text;

namespace WordTemplates.Packaging;

/// <summary>An admitted Word package: its entries and which of them hold text, main document first.</summary>
/// <param name="Entries">All entries in the order of the file.</param>
/// <param name="Stories">Indexes of the entries that hold text: main document, headers, footers, footnotes, endnotes.</param>
/// <param name="Styles">The content of the style part, or null.</param>
internal sealed record TemplatePackage(IReadOnlyList<ZipEntry> Entries, IReadOnlyList<int> Stories, byte[]? Styles)
{
    private const string Prefix = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string MainType = Prefix + "document.main+xml";
    private const string DotxType = Prefix + "template.main+xml";

    private static readonly string[] StoryTypes =
        [MainType, DotxType, Prefix + "header+xml", Prefix + "footer+xml", Prefix + "footnotes+xml", Prefix + "endnotes+xml"];

    /// <summary>The package, or null after a fault.</summary>
    public static TemplatePackage? Open(ReadOnlyMemory<byte> file, FaultList faults)
    {
        if (PackageGuard.Admit(file, faults) is not { } entries)
            return null;
        var list = entries.FirstOrDefault(entry => entry.Name == ContentTypes.EntryName);
        if (list is null || EntryContent.Read(list, faults) is not { } content)
            return Refuse(faults, "WT014", "/" + ContentTypes.EntryName, "文件缺少内容类型表，不是 Word 文档。");
        var known = ContentTypes.Read(content);
        var types = entries.Select(entry => known.Of(entry.Name)).ToList();
        if (types.Exists(IsMacro))
            return Refuse(faults, "WT015", "", "文件带有宏，不予使用。");
        var main = types.FindIndex(type => type is MainType or DotxType);
        if (main < 0)
            return Refuse(faults, "WT014", "", "文件里没有 Word 正文，不是 Word 文档。");
        var stories = Enumerable.Range(0, types.Count).Where(i => i != main && StoryTypes.Contains(types[i])).Prepend(main);
        var styles = types.IndexOf(Prefix + "styles+xml");
        return new TemplatePackage(AsDocument(entries, content), [.. stories], styles < 0 ? null : EntryContent.Read(entries[styles], faults));
    }

    private static bool IsMacro(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    /// <summary>A .dotx becomes a .docx: only its content type differs.</summary>
    private static IReadOnlyList<ZipEntry> AsDocument(IReadOnlyList<ZipEntry> entries, byte[] types)
    {
        var text = Encoding.UTF8.GetString(types);
        if (!text.Contains(DotxType, StringComparison.Ordinal))
            return entries;
        var changed = Encoding.UTF8.GetBytes(text.Replace(DotxType, MainType, StringComparison.Ordinal));
        return [.. entries.Select(entry => entry.Name == ContentTypes.EntryName ? GzipFraming.Deflate(entry.Name, changed, level: 6) : entry)];
    }

    private static TemplatePackage? Refuse(FaultList faults, string code, string part, string message)
    {
        faults.AtPart(code, part, message, "请用 Word 或 WPS 另存为 .docx（不启用宏）。");
        return null;
    }
}
