using System.Xml;
using WordTemplates.Packaging.Policy;

namespace WordTemplates.Packaging;

/// <summary>Reads one XML part to its end before anything else does: well formed, no DTD, not too deep, not too many elements or attributes.</summary>
internal static class XmlGuard
{
    private const string NotByWord = "Word 和 WPS 不会写出这样的部件：请换用亲手保存的模板。";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = PackageLimits.XmlPartBytes,
    };

    /// <param name="inspector">Looks at every node on the way; null when nobody asks.</param>
    public static void Check(string part, byte[] content, FaultList faults, PartInspector? inspector = null)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
            if (Measure(reader, content.Length, inspector) is { } found)
                faults.AtPart(found.Code, part, found.Message + Place((IXmlLineInfo)reader) + "。", NotByWord);
            inspector?.End();
        }
        catch (XmlException exception)
        {
            Report(part, content, exception, faults);
        }
    }

    private static (string Code, string Message)? Measure(XmlReader reader, int length, PartInspector? inspector)
    {
        var size = new MarkupSize(length);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && size.Excess(reader) is { } excess)
                return excess;
            inspector?.See(reader);
        }

        return null;
    }

    private static string Place(IXmlLineInfo line) => $"（第 {line.LineNumber} 行第 {line.LinePosition} 列）";

    private static void Report(string part, byte[] content, XmlException exception, FaultList faults)
    {
        var place = $"（第 {exception.LineNumber} 行第 {exception.LinePosition} 列）";
        if (Prolog.DocumentTypeLine(content) is > 0 and var line)
            faults.AtPart("WT010", part, $"部件含有 DTD，不予打开（第 {line} 行）。", NotByWord);
        else
            faults.AtPart("WT011", part, $"部件不是合格的 XML{place}。", "部件被改坏或没有传完：请换回没有损坏的原件；由程序生成的，请改正程序的输出。");
    }
}
