namespace WordTemplates.Packaging;

/// <summary>Checks the names of a package's entries: only plain relative names, each once.</summary>
internal static class EntryNames
{
    public static void Check(IReadOnlyList<ZipEntry> entries, FaultList faults)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in entries.Select(entry => entry.Name))
        {
            if (!IsPlain(name))
                faults.AtPart("WT007", "/" + FaultList.Quote(name), "部件名不合规范（含有上级目录、盘符、反斜线或控制字符）。", "请用 Word 或 WPS 打开后另存为 .docx。");
            else if (!seen.Add(name))
                faults.AtPart("WT008", "/" + FaultList.Quote(name), "同名的部件出现了两次。", "请用 Word 或 WPS 打开后另存为 .docx。");
        }
    }

    /// <summary>A folder entry ends in a slash and has no content; nothing reads it.</summary>
    public static bool IsFolder(ZipEntry entry) => entry.Name.EndsWith('/') && entry.Size == 0;

    private static bool IsPlain(string name) =>
        name.Length > 0
        && !name.AsSpan().ContainsAny('\\', ':', '\uFFFD')
        && !name.Any(char.IsControl)
        && name.TrimEnd('/').Split('/').All(piece => piece is not ("" or "." or ".."));
}
