namespace WordTemplates.Packaging.Policy;

/// <summary>
/// Holds a package that passed the guard against the rules on active and outside content. Nothing to strip leaves the
/// very entries, compressed bytes included; otherwise relationships, what points at them, parts nobody reaches any more and
/// their content types go together.
/// </summary>
internal sealed class PackagePolicy
{
    private readonly IReadOnlyList<ZipEntry> entries;
    private readonly ContentTypes types;
    private readonly Concerns concerns;
    private readonly PartGraph graph;
    private readonly HashSet<(string Source, Relation Relation)> leftOut = [];

    private readonly HashSet<string> refused = new(StringComparer.OrdinalIgnoreCase);

    private PackagePolicy(AdmittedPackage package)
    {
        (entries, types, concerns) = package;
        graph = PartGraph.Read(entries);
    }

    /// <summary>The entries that documents are made of; what was found on the way joins the concerns.</summary>
    public static IReadOnlyList<ZipEntry> Apply(AdmittedPackage package)
    {
        var policy = new PackagePolicy(package);
        foreach (var source in policy.graph.Sources)
            policy.HoldRelations(source);
        var dropped = policy.Dropped();
        policy.HoldTypes(dropped);
        return [.. policy.entries.Where(entry => !dropped.Contains(entry.Name)).Select(entry => policy.Stripped(entry, dropped))];
    }

    /// <summary>True when the package holds macros, whatever the file is called; then nothing else about it matters.</summary>
    public static bool FindMacros(AdmittedPackage package, FaultList faults)
    {
        foreach (var name in package.Entries.Select(entry => entry.Name).Where(name => TypeRules.IsMacro(package.Types.Of(name))))
            faults.AtPart("WT015", "/" + name, "文件带有宏，不予使用。", "请用 Word 或 WPS 另存为不带宏的 .docx。");
        return faults.Any;
    }

    private void HoldRelations(string source)
    {
        foreach (var relation in graph.Of(source))
        {
            var rule = RelationRules.Of(relation, types.Of(source));
            if (rule.Verdict == Verdict.Keep)
                continue;
            if (rule.Verdict == Verdict.Strip)
                leftOut.Add((source, relation));
            else
                refused.Add(relation.EntryFrom(source));
            var message = rule.Code is "WT020" or "WT021" or "WT512" ? $"{rule.Message[..^1]}（{FaultList.Quote(relation.Target)}）。" : rule.Message;
            concerns.Add(new Concern(rule.Verdict, rule.Code, "/" + source, message, rule.Hint));
        }
    }

    /// <summary>Entries that only relationships left out led to, and entries that are no part of the document at all.</summary>
    private HashSet<string> Dropped()
    {
        var before = graph.Reachable((_, _) => false);
        var after = graph.Reachable((source, relation) => leftOut.Contains((source, relation)));
        var dropped = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in entries.Select(entry => entry.Name).Where(name => name != ContentTypes.EntryName))
        {
            if (PartGraph.SourceOf(name) is { Length: > 0 } source)
            {
                if (before.Contains(source) && !after.Contains(source))
                    dropped.Add(name);
            }
            else if (before.Contains(name) ? !after.Contains(name) : IsForeign(name))
            {
                dropped.Add(name);
            }
        }

        return dropped;
    }

    private bool IsForeign(string name)
    {
        if (types.Of(name).Length > 0 || PartGraph.SourceOf(name) is not null)
            return false;
        concerns.Add(new Concern(Verdict.Strip, "WT517", "/" + name, "文件里夹着不属于文档的东西。", "文稿里已经去掉它，模板不必改。"));
        return true;
    }

    private void HoldTypes(HashSet<string> dropped)
    {
        foreach (var name in entries.Select(entry => entry.Name).Where(name => !dropped.Contains(name) && name != ContentTypes.EntryName && PartGraph.SourceOf(name) is null))
        {
            var type = types.Of(name);
            // What is refused for its relationship is not refused once more for its type.
            if (!refused.Contains(name) && !TypeRules.IsAllowed(type))
                concerns.Add(new Concern(Verdict.Refuse, "WT025", "/" + name, type.Length == 0 ? "部件没有内容类型。" : $"部件的内容类型“{FaultList.Quote(type)}”不在允许之列。", "请用 Word 打开，删去这个对象后另存为 .docx。"));
        }
    }

    private ZipEntry Stripped(ZipEntry entry, HashSet<string> dropped)
    {
        if (entry.Name == ContentTypes.EntryName)
            return dropped.Count == 0 ? entry : Rewritten(entry, content => ListCuts.Types(content, dropped));
        var gone = leftOut.Where(pair => string.Equals(pair.Source, PartGraph.SourceOf(entry.Name), StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Relation.Id).ToHashSet();
        if (gone.Count > 0)
            return Rewritten(entry, content => ListCuts.Relations(content, gone));
        var links = leftOut.Where(pair => string.Equals(pair.Source, entry.Name, StringComparison.OrdinalIgnoreCase) && pair.Relation.ShortType == "hyperlink").Select(pair => pair.Relation.Id).ToHashSet();
        return links.Count > 0 || concerns.Strips("/" + entry.Name) ? Rewritten(entry, content => ReferenceCuts.Apply(content, links)) : entry;
    }

    private ZipEntry Rewritten(ZipEntry entry, Func<byte[], byte[]?> change)
    {
        if (EntryContent.Read(entry, new FaultList()) is { } content && change(content) is { } changed)
            return GzipFraming.Deflate(entry.Name, changed, level: 6);
        concerns.Add(new Concern(Verdict.Refuse, "WT016", "/" + entry.Name, "部件的编码不是 UTF-8。", "请用 Word 或 WPS 打开后另存为 .docx。"));
        return entry;
    }
}
