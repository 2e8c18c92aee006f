using System.Xml;

namespace WordTemplates.Packaging;

/// <summary>Reads one XML part to its end before anything else does: well formed, no DTD, not too deep, not too many elements.</summary>
internal static class XmlGuard
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = PackageLimits.XmlPartBytes,
    };

    public static void Check(string part, byte[] content, FaultList faults)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
            if (Measure(reader) is { } found)
                faults.AtPart(found.Code, part, found.Message, "请换用正常保存的模板。");
        }
        catch (XmlException exception)
        {
            Report(part, content, exception, faults);
        }
    }

    private static (string Code, string Message)? Measure(XmlReader reader)
    {
        var elements = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.Depth >= PackageLimits.Depth)
                return ("WT012", $"部件嵌套超过 {PackageLimits.Depth} 层（第 {Line(reader)} 行）。");
            if (++elements > PackageLimits.Elements)
                return ("WT013", $"部件的元素超过 {PackageLimits.Elements} 个。");
        }

        return null;
    }

    private static int Line(XmlReader reader) => reader is IXmlLineInfo line ? line.LineNumber : 0;

    private static void Report(string part, byte[] content, XmlException exception, FaultList faults)
    {
        var place = $"（第 {exception.LineNumber} 行第 {exception.LinePosition} 列）";
        if (content.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0)
            faults.AtPart("WT010", part, $"部件含有 DTD，不予打开{place}。", "请换用正常保存的模板。");
        else
            faults.AtPart("WT011", part, $"部件不是合格的 XML{place}。", "请用 Word 或 WPS 打开后另存为 .docx。");
    }
}
