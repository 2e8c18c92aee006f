using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>The two tags of a section.</summary>
internal sealed record SectionPair(FoundTag Open, FoundTag Close)
{
    public OpenTag Tag => (OpenTag)Open.Tag;
}
