using System.Text;
using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>
/// Finds the pictures and charts of the template that the document shows no more: the author's example may be the photo, or
/// the figures, of somewhere else, and must not travel along unseen.
/// </summary>
internal static class UnshownParts
{
    /// <summary>Drops the relationships to bound pictures and charts that the written part does not name.</summary>
    public static void Drop(CompiledPart part, ReadOnlySpan<byte> written, PackageEdits edits)
    {
        foreach (var id in part.Frames)
        {
            if (written.IndexOf(Encoding.UTF8.GetBytes($"\"{id}\"")) < 0 && written.IndexOf(Encoding.UTF8.GetBytes($"'{id}'")) < 0)
                edits.RelationsOf(part.Name).Drop(id);
        }
    }

    /// <summary>Names of the entries that only dropped relationships led to, with all that hangs on them alone.</summary>
    public static IReadOnlySet<string> Find(TemplatePackage package, IReadOnlyCollection<RelationEdits> edits)
    {
        var dropped = edits.ToDictionary(one => one.Part, one => one.Dropped, StringComparer.OrdinalIgnoreCase);
        var kept = edits.SelectMany(one => one.Added.Select(relation => relation.EntryFrom(one.Part))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var doubtful = new Queue<string>(edits.SelectMany(one => Targets(package, one.Part, relation => one.Dropped.Contains(relation.Id))));
        while (doubtful.TryDequeue(out var name))
        {
            if (kept.Contains(name) || package.Find(name) < 0 || IsReached(package, name, dropped, gone) || !gone.Add(name))
                continue;
            gone.Add(RelationPart.NameOf(name));
            foreach (var target in Targets(package, name, _ => true))
                doubtful.Enqueue(target);
        }

        return gone;
    }

    private static bool IsReached(TemplatePackage package, string name, Dictionary<string, IReadOnlySet<string>> dropped, HashSet<string> gone) =>
        package.Entries.Any(entry => !gone.Contains(entry.Name)
            && Targets(package, entry.Name, relation => !(dropped.TryGetValue(entry.Name, out var ids) && ids.Contains(relation.Id))).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Targets(TemplatePackage package, string part, Func<Relation, bool> wanted) =>
        package.RelationsOf(part).Where(wanted).Select(relation => relation.EntryFrom(part)).Where(entry => entry.Length > 0);
}
