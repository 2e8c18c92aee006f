namespace WordTemplates.Compilation;

/// <summary>A chart part and the tags in its texts.</summary>
/// <param name="Entry">Name of its entry.</param>
/// <param name="Story">Its elements and texts.</param>
/// <param name="Tags">The tags of its texts.</param>
internal sealed record ChartPart(string Entry, Story Story, IReadOnlyList<FoundTag> Tags)
{
    /// <summary>The tag in its title that binds it to data; null when none does.</summary>
    public FoundTag? Binding { get; } = Tags.FirstOrDefault(tag => FrameAttribute.Binds(tag.Tag));
}
