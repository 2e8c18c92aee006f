using System.Xml.Linq;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Where the parts of a file lead: to parts that are there, to web and mail addresses, and nowhere else.</summary>
internal static class PackageRelations
{
    private static readonly string[] Running = ["vbaProject", "activeXControlBinary", "control", "wordVbaData"];
    private static readonly string[] Addresses = ["http://", "https://", "mailto:"];

    /// <summary>What leads astray.</summary>
    public static IEnumerable<InspectionFinding> Check(WordPackage package)
    {
        foreach (var name in package.Names.Where(WordPackage.IsRelationships).Distinct(StringComparer.Ordinal))
        {
            foreach (var relation in XmlPart.Root(package, name)?.Elements() ?? [])
            {
                if (Breach(package, name, relation) is { } finding) yield return finding;
            }
        }
    }

    // A template that is attached is told by PK-04.
    private static InspectionFinding? Breach(WordPackage package, string name, XElement relation)
    {
        var type = relation.Attr("Type")[(relation.Attr("Type").LastIndexOf('/') + 1)..];
        var target = relation.Attr("Target");
        var place = InspectionPlace.Document with { Part = name, Where = "文件" };
        if (type == "attachedTemplate") return null;
        if (Running.Contains(type, StringComparer.Ordinal))
            return new InspectionFinding(place, "文件带有宏或控件，收文单位可能打不开，请另存为不带宏的 .docx。", "没有宏", target);
        if (relation.Attr("TargetMode") == "External")
            return IsAddress(type, target) ? null : new InspectionFinding(place, "文件引用了外面的内容，换一台电脑就找不到，请把内容插入文件，或取消链接。", "没有外部内容", target);
        return target.Length == 0 || target.StartsWith('#') || IsThere(package, name, target)
            ? null
            : new InspectionFinding(place, "文件里缺了一个部件，有的内容会显示不出来，请用 Word 或 WPS 打开检查后另存一份。", "部件齐全", target);
    }

    private static bool IsAddress(string type, string target) =>
        type == "hyperlink" && (target.StartsWith('#') || Addresses.Any(scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)));

    // Names of parts know no case, and may be written with escapes.
    private static bool IsThere(WordPackage package, string name, string target)
    {
        var folder = name[..Math.Max(0, name.LastIndexOf("_rels/", StringComparison.Ordinal))];
        var path = Relations.Absolute(folder, target);
        return package.Entry(path) is not null || package.Names.Any(entry =>
            entry.Equals(path, StringComparison.OrdinalIgnoreCase) || entry.Equals(Uri.UnescapeDataString(path), StringComparison.OrdinalIgnoreCase));
    }
}
