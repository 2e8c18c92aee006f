using System.Globalization;
using WordTemplates.Markup;
using WordTemplates.Packaging;
using WordTemplates.Rendering.Numbers;

namespace WordTemplates.Compilation.Numbers;

/// <summary>The lists of a template: numbering.xml with its list definitions (w:abstractNum) and the lists made of them (w:num).</summary>
internal sealed class NumberingPart
{
    private const int Levels = 9;

    private readonly MarkupTree tree;
    private readonly Dictionary<int, int> kinds = [];
    private readonly Dictionary<int, int> lists = [];
    private readonly Dictionary<int, NumberDefinition?> definitions = [];
    private NewLists place;

    private NumberingPart(string name, MarkupTree tree)
    {
        this.tree = tree;
        place = new NewLists(name, tree.Bytes, 0, 1);
        foreach (var child in tree.Children(0))
        {
            if (tree.IsNamed(child, "abstractNum"u8))
                kinds.TryAdd(tree.NumberOf(child, "abstractNumId", -1), child);
            else if (tree.IsNamed(child, "num"u8))
                AddList(child);
        }
    }

    /// <summary>The numbering part of a package; null when it has none.</summary>
    public static NumberingPart? Of(TemplatePackage package)
    {
        var entry = package.Types.TakeWhile(type => !type.EndsWith(".numbering+xml", StringComparison.Ordinal)).Count();
        return entry < package.Types.Count && package.Content(entry) is { } content && PartEncoding.ToUtf8(content) is { } bytes
            ? new NumberingPart(package.Entries[entry].Name, MarkupReader.Read(bytes))
            : null;
    }

    /// <summary>The list of that number; null when there is none.</summary>
    public NumberDefinition? Find(int id)
    {
        if (!definitions.TryGetValue(id, out var definition))
            definitions.Add(id, definition = lists.TryGetValue(id, out var list) ? Define(id, list) : null);
        return definition;
    }

    /// <summary>The level of a list that one of the styles is linked to, the nearest style first; -1 when none is.</summary>
    public int LevelOf(int id, IEnumerable<string> styles)
    {
        var levels = lists.TryGetValue(id, out var list) ? LevelsOf(list) : [];
        return styles.SelectMany(style => levels.Where(level => tree.AttributeOf(tree.Named(level, "pStyle"u8), "val") == style))
            .Select(level => tree.NumberOf(level, "ilvl", 0)).FirstOrDefault(-1);
    }

    private void AddList(int node)
    {
        var id = tree.NumberOf(node, "numId", 0);
        lists.TryAdd(id, node);
        place = place with { At = tree[node].End, FirstFree = Math.Max(place.FirstFree, id + 1) };
    }

    /// <summary>The same list counting anew: each level begins where the author's list begins.</summary>
    private NumberDefinition Define(int id, int list)
    {
        var kind = tree.Named(list, "abstractNumId"u8);
        var levels = LevelsOf(list).ToDictionary(level => tree.NumberOf(level, "ilvl", 0));
        var overrides = tree.Children(list).Where(child => tree.IsNamed(child, "lvlOverride"u8)).GroupBy(child => tree.NumberOf(child, "ilvl", 0)).ToDictionary(group => group.Key, group => group.First());
        var starts = Enumerable.Range(0, Levels).Where(level => levels.ContainsKey(level) || overrides.ContainsKey(level))
            .Select(level => Start(level, levels.GetValueOrDefault(level, -1), overrides.GetValueOrDefault(level, -1)));
        var head = $"<{tree.Prefix}num{tree.Attribute("numId", "\t")}>".Split('\t');
        return new NumberDefinition(place, id, head[0], $"{head[1]}{tree.Source(kind)}{string.Concat(starts)}</{tree.Prefix}num>");
    }

    private string Start(int level, int known, int changed)
    {
        var own = tree.Named(changed, "lvl"u8);
        var start = tree.NumberOf(tree.Named(changed, "startOverride"u8), "val", tree.NumberOf(tree.Named(own >= 0 ? own : known, "start"u8), "val", 0));
        return $"<{tree.Prefix}lvlOverride{Value("ilvl", level)}><{tree.Prefix}startOverride{Value("val", start)}/>{tree.Source(own)}</{tree.Prefix}lvlOverride>";
    }

    private string Value(string name, int value) => tree.Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    private List<int> LevelsOf(int list)
    {
        var kind = kinds.GetValueOrDefault(tree.NumberOf(tree.Named(list, "abstractNumId"u8), "val", -1), -1);
        return kind < 0 ? [] : [.. tree.Children(kind).Where(child => tree.IsNamed(child, "lvl"u8))];
    }
}
