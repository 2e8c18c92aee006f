using WordTemplates.Tags;

namespace WordTemplates.Checking;

/// <summary>Tells from the tags inside a section whether it opens a list or an object, or only shows words of the scope around it.</summary>
internal static class ScopeGuess
{
    public static bool Opens(TagNode section, IReadOnlyList<TagNode> siblings)
    {
        if (section.Path.Fact != LoopFact.None)
            return false;
        var inside = Shallow(section.Inside).ToList();
        if (inside.Exists(IsOfItem))
            return true;
        var names = inside.Where(tag => tag.Path.Up == 0 && tag.Path.Fact == LoopFact.None).Select(tag => tag.Path.Names[0]).ToList();
        if (names.Count == 0)
            return inside.Exists(tag => tag.Path.Up > 0);
        // A section that prints its own name shows it when it is there.
        if (section.Path.Names is [.., var own] && names.Contains(own))
            return false;
        var around = siblings.Where(tag => tag != section && tag.Path is { Up: 0, Names.Count: > 0 }).Select(tag => tag.Path.Names[0]).ToHashSet();
        return inside.Exists(tag => tag.Path.Up > 0) || !names.TrueForAll(around.Contains);
    }

    /// <summary>True when it can only be a list: its items are printed themselves, or counted with no other list around.</summary>
    public static bool IsList(TagNode section, bool listAround) =>
        Shallow(section.Inside).Any(tag => tag.Path is { Up: 0, Names.Count: 0 } && (tag.Path.Fact == LoopFact.None || !listAround));

    private static bool IsOfItem(TagNode tag) => tag.Path is { Up: 0, Names.Count: 0 };

    /// <summary>The tags of the same scope: those in tests and inverted sections belong to it, those in plain sections may not.</summary>
    public static IEnumerable<TagNode> Shallow(IEnumerable<TagNode> tags) =>
        tags.SelectMany(tag => tag.MayOpen ? [tag] : Shallow(tag.Inside).Prepend(tag));
}
