using System.Xml;

namespace WordTemplates.Packaging.Policy;

/// <summary>
/// Looks at every element of one part while the guard reads it: field codes, linked pictures of old drawings, web videos,
/// and the elements of <see cref="ElementRules"/>. It rides on the guard's reader, so namespaces and entities are resolved.
/// </summary>
internal sealed class PartInspector
{
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string WebVideo = "http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing";

    private readonly string part;
    private readonly Concerns concerns;
    private readonly FieldScan fields;
    private XmlReader? reader;
    private int codeDepth = -1;

    /// <param name="part">Name of the part, with its slash.</param>
    /// <param name="concerns">Takes what is found.</param>
    public PartInspector(string part, Concerns concerns)
    {
        this.part = part;
        this.concerns = concerns;
        fields = new FieldScan(Judge);
    }

    /// <summary>Takes the node the reader stands on.</summary>
    public void See(XmlReader at)
    {
        reader = at;
        switch (at.NodeType)
        {
            case XmlNodeType.Element when codeDepth >= 0:
                Add(Verdict.Refuse, "WT024", $"域代码里夹着别的内容{Line()}。", "请删去这个域，重新插入。");
                break;
            case XmlNodeType.Element when WordNames.IsWord(at.NamespaceURI):
                SeeWord(at);
                break;
            case XmlNodeType.Element when at.NamespaceURI == Vml:
                SeeDrawing(at);
                break;
            case XmlNodeType.Element when at.LocalName == "webVideoPr" && at.NamespaceURI == WebVideo:
                Add(Verdict.Refuse, "WT021", "图片后面藏着网上的视频。", "请删去这段视频。");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when codeDepth >= 0:
                fields.Code(at.Value);
                break;
            case XmlNodeType.EndElement when at.Depth == codeDepth:
                codeDepth = -1;
                break;
        }
    }

    public void End() => fields.EndAll();

    private void SeeWord(XmlReader at)
    {
        switch (at.LocalName)
        {
            case "instrText" or "delInstrText" when !at.IsEmptyElement:
                codeDepth = at.Depth;
                break;
            case "fldSimple":
                Judge(WordNames.Attribute(at, "instr"));
                break;
            case "fldChar":
                SeeFieldMark(WordNames.Attribute(at, "fldCharType"));
                break;
            default:
                concerns.Add(ElementRules.Find(at.LocalName, part));
                break;
        }
    }

    private void SeeFieldMark(string type)
    {
        if (type == "begin")
            fields.Begin();
        else if (type == "separate")
            fields.Separate();
        else if (type == "end")
            fields.End();
    }

    /// <summary>Old drawings may name a picture or a link without any relationship.</summary>
    private void SeeDrawing(XmlReader at)
    {
        if (at.GetAttribute("src") is { Length: > 0 } source && LinkScheme.HasScheme(source))
            Add(Verdict.Refuse, "WT020", $"图片不在模板里，而是链接到“{FaultList.Quote(source)}”。", "请在 Word 里把它改为嵌入，或者删去。");
        if (at.GetAttribute("href") is { Length: > 0 } link && !LinkScheme.IsAllowed(link))
            Add(Verdict.Strip, "WT512", $"图形的链接指向“{FaultList.Quote(link)}”，已经去掉。", "请改成 http、https 或 mailto 的链接，或者删去链接。");
    }

    private void Judge(string code)
    {
        if (!FieldRules.IsAllowed(code))
            Add(Verdict.Refuse, "WT024", $"模板里有不允许的域“{FaultList.Quote(code.Trim())}”{Line()}。", "请选中它，按 Ctrl+Shift+F9 变成普通文字，或者删去。");
        else if (FieldRules.IsClock(code))
            Add(Verdict.Keep, "WT518", $"域“{FaultList.Quote(code.Trim())}”随打开的日子而变{Line()}。", "要固定的日期请改用标签，如 {{日期:yyyy年M月d日}}。");
    }

    private string Line() => reader is IXmlLineInfo line && line.HasLineInfo() ? $"（第 {line.LineNumber} 行第 {line.LinePosition} 列）" : "";

    private void Add(Verdict verdict, string code, string message, string hint) =>
        concerns.Add(new Concern(verdict, code, part, message, hint));
}
