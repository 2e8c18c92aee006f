using WordTemplates.Packaging;
using WordTemplates.Packaging.Policy;

namespace WordTemplates;

/// <summary>
/// Holds a finished document against the rules once more, whatever made it: plain names, known content types, no way out
/// but harmless links, no part nobody reaches, no DTD, no field but the allowed ones. It inflates only what can break a rule.
/// </summary>
public static class PackageHygiene
{
    private static readonly string[] WithFields = ["document.main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml", "comments+xml", "document.glossary+xml"];

    /// <summary>What speaks against the document; nothing when it is clean.</summary>
    /// <param name="docx">The bytes of the document.</param>
    /// <param name="template">The bytes of its template, whose own unreached parts are no fault of the document; may be empty.</param>
    public static IReadOnlyList<TemplateFault> Check(ReadOnlyMemory<byte> docx, ReadOnlyMemory<byte> template = default)
    {
        var faults = new FaultList();
        if (ZipDirectory.Read(docx, faults) is not { } entries)
            return faults.Items;
        EntryNames.Check(entries, faults);
        if (!faults.Any && Types(entries, faults) is { } types)
        {
            var graph = PartGraph.Read(entries);
            CheckRelations(graph, types, faults);
            CheckReach(entries, graph, template, faults);
            foreach (var entry in entries.Where(entry => entry.Name != ContentTypes.EntryName))
                CheckEntry(entry, types.Of(entry.Name), faults);
        }

        return faults.Items;
    }

    private static ContentTypes? Types(IReadOnlyList<ZipEntry> entries, FaultList faults)
    {
        if (entries.FirstOrDefault(entry => entry.Name == ContentTypes.EntryName) is not { } list)
        {
            faults.AtPart("WT014", "/" + ContentTypes.EntryName, "文件缺少内容类型表，不是 Word 文档。", "请重新生成文稿。");
            return null;
        }

        return EntryContent.Read(list, faults) is { } content ? ContentTypes.Read(content) : null;
    }

    private static void CheckRelations(PartGraph graph, ContentTypes types, FaultList faults)
    {
        foreach (var source in graph.Sources)
        {
            foreach (var rule in graph.Of(source).Select(relation => RelationRules.Of(relation, types.Of(source))).Where(rule => rule.Verdict != Verdict.Keep))
                faults.AtPart(rule.Code, "/" + source, rule.Message, rule.Hint);
        }
    }

    private static void CheckReach(IReadOnlyList<ZipEntry> entries, PartGraph graph, ReadOnlyMemory<byte> template, FaultList faults)
    {
        var orphans = Orphans(entries, graph);
        if (orphans.Count == 0)
            return;
        var known = template.IsEmpty || ZipDirectory.Read(template, new FaultList()) is not { } before ? [] : Orphans(before, PartGraph.Read(before));
        foreach (var name in orphans.Except(known, StringComparer.OrdinalIgnoreCase))
            faults.AtPart("WT026", "/" + name, "文件里有一个没有任何部件提到的部件。", "请重新生成文稿。");
    }

    private static List<string> Orphans(IReadOnlyList<ZipEntry> entries, PartGraph graph)
    {
        var reached = graph.Reachable((_, _) => false);
        return [.. entries.Select(entry => entry.Name).Where(name => name != ContentTypes.EntryName && !reached.Contains(PartGraph.SourceOf(name) ?? name))];
    }

    private static void CheckEntry(ZipEntry entry, string type, FaultList faults)
    {
        if (PartGraph.SourceOf(entry.Name) is null && !TypeRules.IsAllowed(type))
            faults.AtPart("WT025", "/" + entry.Name, $"部件的内容类型“{FaultList.Quote(type)}”不在允许之列。", "请重新生成文稿。");
        if ((EntryContent.IsXml(entry) || TypeRules.IsXml(type)) && Prolog.HasDocumentType(entry))
            faults.AtPart("WT010", "/" + entry.Name, "部件含有 DTD。", "请重新生成文稿。");
        else if (Array.Exists(WithFields, ending => type.EndsWith(ending, StringComparison.Ordinal)) && EntryContent.Read(entry, faults) is { } content && MayHoldFields(content))
            CheckFields("/" + entry.Name, content, faults);
    }

    /// <summary>Names of elements cannot be written any other way; in UTF-16 they would not be found, so such a part is always read.</summary>
    private static bool MayHoldFields(ReadOnlySpan<byte> content) =>
        content.IndexOf("instrText"u8) >= 0 || content.IndexOf("fldSimple"u8) >= 0 || content.IndexOf("delInstrText"u8) >= 0 || content.IndexOf((byte)0) >= 0;

    private static void CheckFields(string part, byte[] content, FaultList faults)
    {
        var concerns = new Concerns();
        XmlGuard.Check(part, content, faults, new PartInspector(part, concerns));
        concerns.Report(faults);
    }
}
