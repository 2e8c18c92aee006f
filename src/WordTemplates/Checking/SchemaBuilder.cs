using WordTemplates.Tags;

namespace WordTemplates.Checking;

/// <summary>
/// Builds the tree of names a template asks for, over all its branches, from its tags alone. Only data can tell for certain
/// whether a section opens a list, an object, or just shows words; <see cref="ScopeGuess"/> reads it off what stands inside.
/// </summary>
internal sealed class SchemaBuilder
{
    private readonly NameGatherer root = new("");
    private readonly List<(NameGatherer Gatherer, bool IsList)> scopes = [];

    private SchemaBuilder() => scopes.Add((root, false));

    public static TemplateSchema Build(IReadOnlyList<TagNode> tags)
    {
        var builder = new SchemaBuilder();
        builder.Add(tags);
        return new TemplateSchema(builder.root.ToNodes());
    }

    private void Add(IReadOnlyList<TagNode> tags)
    {
        var here = ScopeGuess.Shallow(tags).ToList();
        // What is printed or compared is known before a section on it is read; and names keep the order of the document.
        foreach (var tag in here)
        {
            if (Resolve(tag) is { } gatherer && !tag.MayOpen)
                gatherer.Ask(tag, TagNeeds.Of(tag));
        }

        foreach (var tag in here.Where(tag => tag.MayOpen))
            Open(tag, here);
    }

    private void Open(TagNode tag, IReadOnlyList<TagNode> siblings)
    {
        var gatherer = Resolve(tag);
        if (gatherer is null || gatherer.IsSingle || !ScopeGuess.Opens(tag, siblings))
        {
            gatherer?.Ask(tag, KindNames.Anything);
            Add(tag.Inside);
            return;
        }

        var isList = ScopeGuess.IsList(tag, scopes.Exists(scope => scope.IsList));
        gatherer.Ask(tag, isList ? SchemaKinds.List : SchemaKinds.List | SchemaKinds.Object);
        scopes.Add((gatherer, isList));
        Add(tag.Inside);
        scopes.RemoveAt(scopes.Count - 1);
    }

    /// <summary>The name a tag asks for; null for a loop fact.</summary>
    private NameGatherer? Resolve(TagNode tag)
    {
        if (tag.Path.Fact != LoopFact.None)
            return null;
        var gatherer = scopes[Math.Max(scopes.Count - 1 - tag.Path.Up, 0)].Gatherer;
        if (tag.Path.Names.Count == 0)
            return gatherer.Inside(".");
        for (var i = 0; i < tag.Path.Names.Count; i++)
        {
            if (i > 0)
                gatherer.Pass(tag, SchemaKinds.Object);
            gatherer = gatherer.Inside(tag.Path.Names[i]);
        }

        return gatherer;
    }
}
