using WordTemplates.Tags;

namespace WordTemplates.Compilation.Tables;

/// <summary>
/// The sections around each tag as rendering opens them. Outside tables that is the order of the tags in the file. Repeated columns take in
/// the tags of their cells in every row and no tag between their own tags in other cells; the sections of the row are outside them.
/// </summary>
internal sealed class ColumnScopes
{
    private readonly Dictionary<FoundTag, List<(ColumnClaim Claim, int Start)>> claims = [];
    private readonly Dictionary<FoundTag, PlacedSection> byTag = [];

    private ColumnScopes(TaggedStory story, IReadOnlyList<PlacedSection> sections, IReadOnlyList<ColumnTable> tables)
    {
        foreach (var section in sections)
            (byTag[section.Pair.Open], byTag[section.Pair.Close]) = (section, section);
        foreach (var row in tables.SelectMany(ColumnLayout.RowsOf).Where(row => row.Ruling is not null && !row.Grows))
        {
            var (start, end) = (story.Tree[row.Cells[0].Slot].Start, story.Tree[row.Cells[^1].Slot].End);
            foreach (var tag in story.TagsIn(start, end).Where(tag => !Directs(tag, row.Ruling!.Section.Table)))
            {
                if (!claims.TryGetValue(tag, out var found))
                    claims.Add(tag, found = []);
                found.Add((row.Ruling!, start));
            }
        }
    }

    /// <summary>For each tag the paths of the sections around it, outermost first.</summary>
    public static IReadOnlyDictionary<FoundTag, IReadOnlyList<string>> Of(TaggedStory story, IReadOnlyList<PlacedSection> sections, IReadOnlyList<ColumnTable> tables)
    {
        if (tables.Count == 0)
            return story.Sections.Within;
        var scopes = new ColumnScopes(story, sections, tables);
        var within = new Dictionary<FoundTag, IReadOnlyList<string>>();
        var open = new List<PlacedSection>();
        foreach (var tag in story.Tags)
        {
            if (tag.Tag is CloseTag && scopes.byTag.TryGetValue(tag, out var closed))
                open.Remove(closed);
            within[tag] = scopes.Around(tag, open);
            if (tag.Tag is OpenTag && scopes.byTag.TryGetValue(tag, out var opened))
                open.Add(opened);
        }

        return within;
    }

    /// <summary>True for the tag of a section that repeats rows or columns of the table: its place in a cell says nothing about its scope.</summary>
    private bool Directs(FoundTag tag, int table) => byTag.TryGetValue(tag, out var section) && section.Table == table;

    private List<string> Around(FoundTag tag, List<PlacedSection> open)
    {
        var around = open.Where(section => section.Columns is null).ToList();
        foreach (var (claim, start) in claims.GetValueOrDefault(tag, []).OrderBy(pair => pair.Start))
            around.Insert(around.TakeWhile(section => section.Columns is not null || section.Start < start).Count(), claim.Section);
        return [.. around.Select(section => section.Pair.Tag.Path.Text)];
    }
}
