namespace WordTemplates.Compilation;

/// <summary>The sections of a story.</summary>
/// <param name="Pairs">Their tags, inner pairs before outer ones.</param>
/// <param name="Within">For each tag the paths of the sections around it, outermost first.</param>
internal sealed record MatchedSections(
    IReadOnlyList<SectionPair> Pairs, IReadOnlyDictionary<FoundTag, IReadOnlyList<string>> Within);
