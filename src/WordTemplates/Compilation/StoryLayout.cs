using WordTemplates.Compilation.Numbers;
using WordTemplates.Compilation.Tables;
using WordTemplates.Markup;
using WordTemplates.Packaging;

namespace WordTemplates.Compilation;

/// <summary>The sections of a story in their places, and what follows for its tables.</summary>
/// <param name="Sections">The sections.</param>
/// <param name="Columns">The tables with columns that repeat.</param>
/// <param name="Merges">The cells that merge with those above.</param>
/// <param name="Numbers">The lists that begin anew.</param>
/// <param name="Levels">What each section holds, for the editor.</param>
/// <param name="Within">For each tag the paths of the sections around it, outermost first.</param>
internal sealed record StoryLayout(
    IReadOnlyList<PlacedSection> Sections, IReadOnlyList<ColumnTable> Columns, IReadOnlyList<MergingCell> Merges, NumberRestarts Numbers,
    IReadOnlyDictionary<FoundTag, SectionLevel> Levels, IReadOnlyDictionary<FoundTag, IReadOnlyList<string>> Within)
{
    /// <summary>The bytes that may stand more than once in the document.</summary>
    public IEnumerable<(int Start, int End)> Repeated(MarkupTree tree) =>
        Sections.Where(section => section.MayRepeat).Select(section => (section.Start, section.End))
            .Concat(Columns.SelectMany(table => new ColumnRegions(tree, table).Bodies()));

    public static StoryLayout Of(TaggedStory story, TemplatePackage package, FaultList faults)
    {
        var placer = new SectionPlacer(story, faults);
        PlacedSection[] sections = [.. story.Sections.Pairs.Select(placer.Place).OfType<PlacedSection>()];
        var columns = ColumnLayout.Of(story, sections, faults);
        var within = ColumnScopes.Of(story, sections, columns);
        ScopeCheck.Report(story, within, faults);
        RepeatedNotes.Report(story, sections, faults);
        MergedBlockCheck.Report(story, sections, faults);
        return new StoryLayout(sections, columns, MergingCells.Find(story, sections, columns, faults), NumberRestarts.Of(story, sections, package, faults), LevelsOf(story, sections, package), within);
    }

    private static Dictionary<FoundTag, SectionLevel> LevelsOf(TaggedStory story, IReadOnlyList<PlacedSection> sections, TemplatePackage package)
    {
        var styles = new Lazy<ParagraphStyles>(() => new ParagraphStyles(package.Styles));
        var level = new ShownLevel(story.Tree, style => style.Length > 0 && styles.Value.NumberOf(style) is { Id: > 0 });
        return sections.ToDictionary(section => section.Pair.Open, level.Of);
    }
}
