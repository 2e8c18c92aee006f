using System.Xml;
using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Relationships: no way out of the file but web and mail links, no active content, no target that is not there; and no macro content type.</summary>
internal static class RelationshipCheck
{
    private static readonly string[] Active =
        ["/vbaProject", "/aFChunk", "/oleObject", "/control", "/attachedTemplate", "/subDocument", "/frame", "/activeXControlBinary"];

    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    public static void Check(WordPackage package, DiagnosticBag faults)
    {
        foreach (var (name, bytes) in package.Entries)
        {
            if (WordPackage.IsRelationships(name)) Each(bytes, "Relationship", reader => Relationship(name, reader, package, faults));
            else if (name == ContentTypes.Part) Each(bytes, "", reader => ContentType(name, reader, faults));
        }
    }

    private static void Relationship(string part, XmlReader reader, WordPackage package, DiagnosticBag faults)
    {
        var (type, target) = (reader.GetAttribute("Type") ?? "", reader.GetAttribute("Target") ?? "");
        if (Array.Exists(Active, type.EndsWith)) faults.Add(Fault.Error("VF012", part, "成稿带有宏、嵌入对象或外部模板的关系。", target));
        if (reader.GetAttribute("TargetMode") == "External") External(part, type, target, faults);
        else if (Resolve(part, target) is { } entry && package.Entry(entry) is null)
            faults.Add(Fault.Error("VF014", part, "成稿的关系指向不存在的部件。", target));
    }

    private static void External(string part, string type, string target, DiagnosticBag faults)
    {
        var isLink = type.EndsWith("/hyperlink", StringComparison.Ordinal)
            && Array.Exists(Schemes, scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        if (!isLink) faults.Add(Fault.Error("VF011", part, "成稿引用了文件之外的内容。", target, "只允许网页和邮件链接"));
    }

    private static void ContentType(string part, XmlReader reader, DiagnosticBag faults)
    {
        var type = reader.GetAttribute("ContentType") ?? "";
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            faults.Add(Fault.Error("VF012", part, "成稿登记了带宏的内容类型。", type));
    }

    private static void Each(byte[] bytes, string element, Action<XmlReader> visit)
    {
        using var reader = SafeXml.Read(bytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && (element.Length == 0 || reader.LocalName == element)) visit(reader);
        }
    }

    // word/_rels/document.xml.rels speaks for word/: its targets are relative to that folder, or absolute with a slash.
    private static string? Resolve(string part, string target)
    {
        if (target.Length == 0 || target.StartsWith('#')) return null;
        if (target.StartsWith('/')) return target[1..];
        var folder = part[..Math.Max(0, part.LastIndexOf("_rels/", StringComparison.Ordinal))];
        var path = new List<string>();
        foreach (var segment in (folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (segment != ".") path.Add(segment);
        }

        return string.Join('/', path);
    }
}
