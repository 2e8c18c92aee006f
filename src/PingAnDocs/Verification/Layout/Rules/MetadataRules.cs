using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>What a file tells about who made it, where, and from which template.</summary>
internal static class MetadataRules
{
    private const string Advice = "对外发送前可在“文件—信息—检查文档”里清除。";

    private static readonly (string Part, string Element, string Name)[] Properties =
        [("core-properties", "creator", "作者"), ("core-properties", "lastModifiedBy", "最后修改人"), ("extended-properties", "Company", "单位"), ("extended-properties", "Manager", "主管")];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PK-04", "文件属性里不留个人信息和模板路径", "办公惯例", Strength.Practice, Find),
    ];

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection)
    {
        var relations = Relations.Of(inspection.Document.Trees, "");
        return [.. Properties.SelectMany(property => Property(inspection.Document.Trees, relations, property)), .. Template(inspection.Document, relations)];
    }

    private static IEnumerable<InspectionFinding> Property(PartTrees trees, Relations relations, (string Part, string Element, string Name) property)
    {
        if (Value(trees, relations, property.Part, property.Element) is { Length: > 0 } value)
            yield return Finding($"文件属性里留有{property.Name}，{Advice}", value);
    }

    private static IEnumerable<InspectionFinding> Template(LayoutDocument document, Relations relations)
    {
        var named = Value(document.Trees, relations, "extended-properties", "Template");
        if (named.IndexOfAny(['\\', '/', ':']) >= 0) yield return Finding($"文件属性里留有模板的路径，{Advice}", named);
        if (document.Settings.AttachedTemplate)
            yield return Finding("文件还连着另外的模板，打开时会去找它，请在“开发工具—文档模板”里改为 Normal。", "附加了模板");
    }

    private static string Value(PartTrees trees, Relations relations, string part, string element) =>
        trees.Root(relations.FirstOf(part))?.Elements().FirstOrDefault(property => property.Name.LocalName == element)?.Value.Trim() ?? "";

    private static InspectionFinding Finding(string message, string actual) => new(InspectionPlace.Document with { Where = "文件属性" }, message, "", actual);
}
