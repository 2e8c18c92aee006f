using System.Xml;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Reading;

/// <summary>Reads an XML part to its end: well-formed, without DTD, not too deep; and takes its structure on the way.</summary>
internal static class PartScan
{
    /// <summary>Structures of all XML parts; null when one cannot be read. A part equal to a known one is not read again.</summary>
    public static IReadOnlyDictionary<string, PartStructure>? Read(WordPackage package, TemplateReading? known, DiagnosticBag faults)
    {
        var structures = new Dictionary<string, PartStructure>(StringComparer.Ordinal);
        var whole = true;
        foreach (var (name, bytes) in package.Entries)
        {
            if (!package.IsXml(name)) continue;
            var structure = known?.Package.Holds(name, bytes) == true ? known.Structures[name] : Part(name, bytes, faults);
            if (structure is { } value) structures.Add(name, value);
            else whole = false;
        }

        return whole ? structures : null;
    }

    private static PartStructure? Part(string name, byte[] bytes, DiagnosticBag faults)
    {
        try
        {
            using var reader = SafeXml.Read(bytes);
            if (Structure(reader) is { } structure) return structure;
            faults.Add(Fault.Error("VF008", name, $"部件“{name}”的元素嵌套过深，不是正常的 Word 文档。"));
        }
        catch (XmlException error)
        {
            faults.Add(bytes.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0
                ? Fault.Error("VF005", name, $"部件“{name}”带有 DTD，Word 文件不允许。")
                : Fault.Error("VF004", name, $"部件“{name}”不是合格的 XML（第 {error.LineNumber} 行第 {error.LinePosition} 列）。"));
        }

        return null;
    }

    private static PartStructure? Structure(XmlReader reader)
    {
        var structure = new StructureFingerprint();
        while (reader.Read())
        {
            if (reader.Depth > SafeXml.DeepestElement) return null;
            if (reader.NodeType == XmlNodeType.Element) structure.Open(reader);
            else if (reader.NodeType == XmlNodeType.EndElement) structure.Close(reader.Depth);
        }

        return structure.Finish();
    }
}
