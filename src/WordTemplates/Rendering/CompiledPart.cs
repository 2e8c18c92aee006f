using WordTemplates.Compression;

namespace WordTemplates.Rendering;

/// <summary>One part that holds tags.</summary>
/// <param name="Entry">Index of its entry in the package.</param>
/// <param name="Name">Name of the entry.</param>
/// <param name="Nodes">Its content.</param>
/// <param name="Code">The code it is deflated with.</param>
internal sealed record CompiledPart(int Entry, string Name, TemplateNode[] Nodes, PartCode Code)
{
    /// <summary>Ids of the relationships whose target holds tags: none of them may stay.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Ids of the relationships to pictures and charts that are bound: the author's examples, which go when nothing shows them any more.</summary>
    public IReadOnlyList<string> Frames { get; init; } = [];

    /// <summary>Ids of the comments the part refers to.</summary>
    public IReadOnlyList<string> CommentIds { get; init; } = [];
}
