namespace WordTemplates.Packaging;

/// <summary>Finds the main document the way Word does, by the package's own relationship, and says what stands there instead.</summary>
internal static class MainPart
{
    public const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    /// <summary>Index of its entry, or -1 after a fault.</summary>
    public static int Find(IReadOnlyList<ZipEntry> entries, ContentTypes types, FaultList faults)
    {
        const string Relations = "_rels/.rels";
        var list = entries.FirstOrDefault(entry => entry.Name.Equals(Relations, StringComparison.OrdinalIgnoreCase));
        var content = list is null ? null : EntryContent.Read(list, faults);
        var relation = content is null ? null : RelationPart.Read(content).FirstOrDefault(relation => relation.ShortType == "officeDocument");
        if (relation is null)
            return Refuse(faults, "/" + Relations, "文件没有说明哪个部件是正文，不是 Word 文档。");
        var name = relation.EntryFrom("");
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return types.Of(name) is DocumentType or TemplateType ? i : Refuse(faults, "/" + FaultList.Quote(name), Describe(types.Of(name)));
        }

        return Refuse(faults, "/" + FaultList.Quote(name), "正文部件不在文件里，不是完整的 Word 文档。");
    }

    private static string Describe(string type) =>
        type.Contains("spreadsheetml", StringComparison.Ordinal) ? "文件是 Excel 工作簿，不是 Word 文档。"
        : type.Contains("presentationml", StringComparison.Ordinal) ? "文件是 PowerPoint 演示文稿，不是 Word 文档。"
        : type.Length == 0 ? "正文部件没有内容类型。"
        : $"正文部件的内容类型是“{FaultList.Quote(type)}”，不是 Word 正文。";

    private static int Refuse(FaultList faults, string part, string message)
    {
        faults.AtPart("WT014", part, message, "请用 Word 或 WPS 打开正确的文件，另存为 .docx。");
        return -1;
    }
}
