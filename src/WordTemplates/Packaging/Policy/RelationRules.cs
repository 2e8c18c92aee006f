namespace WordTemplates.Packaging.Policy;

/// <summary>
/// The one place that says which relationships a template may have. The first rule of its kind and reach counts; what no
/// rule names is kept inside the package and refused outside, so nothing new can slip through.
/// </summary>
internal static class RelationRules
{
    private const string Embed = "请在 Word 里把它改为嵌入，或者删去。";
    private const string Remove = "请在 Word 里删去这个对象后另存。";
    private const string Stripped = "文稿里已经去掉它，模板不必改。";

    private static readonly RelationRule[] Table =
    [
        // Hyperlinks with a harmless scheme never come here, see Of.
        new("hyperlink", Reach.Outside, Verdict.Strip, "WT512", "超链接指向网页和邮箱以外的地方，只保留文字。", "请改成 http、https 或 mailto 的链接，或者删去链接。"),
        new("attachedTemplate", Reach.Anywhere, Verdict.Strip, "WT511", "模板连着另一个模板文件，会泄露电脑上的路径。", Stripped),
        new("mailMergeSource", Reach.Anywhere, Verdict.Strip, "WT513", "模板连着邮件合并的数据源。", Stripped),
        new("mailMergeHeaderSource", Reach.Anywhere, Verdict.Strip, "WT513", "模板连着邮件合并的数据源。", Stripped),
        new("recipientData", Reach.Anywhere, Verdict.Strip, "WT513", "模板连着邮件合并的数据源。", Stripped),
        new("transform", Reach.Anywhere, Verdict.Strip, "WT513", "模板设置了另存时套用的转换文件。", Stripped),
        new("image", Reach.Outside, Verdict.Refuse, "WT020", "图片不在模板里，而是链接到别处的文件。", Embed),
        new("subDocument", Reach.Anywhere, Verdict.Refuse, "WT021", "模板是主控文档，引用了别的文档。", "请把子文档的内容复制到模板里。"),
        new("frame", Reach.Anywhere, Verdict.Refuse, "WT021", "模板是框架页，会打开别的文档。", "请新建普通文档，把内容复制过去。"),
        new("aFChunk", Reach.Anywhere, Verdict.Refuse, "WT022", "模板里夹着另一个待导入的文件（altChunk）。", "请用 Word 打开后另存，让内容变成普通正文。"),
        new("oleObject", Reach.Outside, Verdict.Refuse, "WT021", "对象或图表链接到模板以外的文件。", Embed),
        new("package", Reach.Outside, Verdict.Refuse, "WT021", "对象或图表链接到模板以外的文件。", Embed),
        new("oleObject", Reach.Inside, Verdict.Refuse, "WT023", "模板里有嵌入的 OLE 对象。", Remove),
        new("package", Reach.Inside, Verdict.Refuse, "WT023", "模板里有嵌入的文件对象。", Remove),
        new("control", Reach.Anywhere, Verdict.Refuse, "WT023", "模板里有 ActiveX 控件。", Remove),
        new("activeXControlBinary", Reach.Anywhere, Verdict.Refuse, "WT023", "模板里有 ActiveX 控件。", Remove),
        new("vbaProject", Reach.Anywhere, Verdict.Refuse, "WT015", "文件带有宏，不予使用。", "请用 Word 或 WPS 另存为不带宏的 .docx。"),
        new("wordVbaData", Reach.Anywhere, Verdict.Refuse, "WT015", "文件带有宏，不予使用。", "请用 Word 或 WPS 另存为不带宏的 .docx。"),
        new("origin", Reach.Anywhere, Verdict.Strip, "WT514", "模板的数字签名对生成的文稿无效。", "文稿里已经去掉签名；需要时请对文稿重新签名。"),
        new("extensibility", Reach.Anywhere, Verdict.Strip, "WT515", "模板带有自定义的功能区。", Stripped),
        new("userCustomization", Reach.Anywhere, Verdict.Strip, "WT515", "模板带有自定义的功能区。", Stripped),
        new("attachedToolbars", Reach.Anywhere, Verdict.Strip, "WT515", "模板带有自定义的工具栏。", Stripped),
        new("keyMapCustomizations", Reach.Anywhere, Verdict.Strip, "WT515", "模板带有自定义的快捷键。", Stripped),
        new("webextensiontaskpanes", Reach.Anywhere, Verdict.Strip, "WT515", "模板带有网页加载项。", Stripped),
        new("webextension", Reach.Anywhere, Verdict.Refuse, "WT023", "正文里有网页加载项。", Remove),
        new("printerSettings", Reach.Anywhere, Verdict.Strip, "WT516", "模板带有某台打印机的设置。", Stripped),
        new("thumbnail", Reach.Anywhere, Verdict.Strip, "WT516", "模板带有缩略图，画的是模板而不是文稿。", Stripped),
        new("*", Reach.Outside, Verdict.Refuse, "WT021", "模板引用了外面的内容。", "请用 Word 打开，删去或改为嵌入这项内容。"),
    ];

    private static readonly RelationRule Harmless = new("*", Reach.Anywhere, Verdict.Keep);

    private static readonly ILookup<string, RelationRule> ByKind = Table.ToLookup(rule => rule.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule for a relationship of a part of that content type.</summary>
    public static RelationRule Of(Relation relation, string sourceType)
    {
        var outside = relation.External || LinkScheme.HasScheme(relation.Target);
        var kind = relation.ShortType;
        if (outside && kind == "hyperlink" && LinkScheme.IsAllowed(relation.Target))
            return Harmless;
        // The workbook behind a chart is data, the same in a story is an object to click on; task panes own their add-ins.
        if (!outside && kind == "package" && sourceType.Contains("chart", StringComparison.OrdinalIgnoreCase))
            return Harmless;
        if (kind == "webextension" && sourceType.Contains("webextensiontaskpanes", StringComparison.OrdinalIgnoreCase))
            return Harmless;
        return ByKind[kind].Concat(ByKind["*"]).FirstOrDefault(rule => rule.Reach == Reach.Anywhere || (rule.Reach == Reach.Outside) == outside) ?? Harmless;
    }
}
