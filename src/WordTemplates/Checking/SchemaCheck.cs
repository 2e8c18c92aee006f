using WordTemplates.Tags;

namespace WordTemplates.Checking;

/// <summary>Checks the tags of a template against the shape of data that somebody promises, before there are any.</summary>
internal sealed class SchemaCheck
{
    private readonly List<ShapeScope> scopes;
    private readonly FaultList faults = new();
    private readonly HashSet<SchemaNode> used = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SchemaNode> guarded = new(ReferenceEqualityComparer.Instance);

    private SchemaCheck(TemplateSchema offered) => scopes = [new ShapeScope(offered.Nodes, "", false)];

    public static CheckResult Check(IReadOnlyList<TagNode> tags, TemplateSchema offered)
    {
        var check = new SchemaCheck(offered);
        check.Walk(tags);
        var asked = tags.SelectMany(tag => tag.All()).SelectMany(tag => tag.Path.Names).ToHashSet();
        check.NoteUnused(offered.Nodes, "", asked, [.. asked.Except(offered.Nodes.SelectMany(Names))]);
        return new CheckResult(check.faults.Items) { Notes = check.faults.Notes };
    }

    private void Walk(IReadOnlyList<TagNode> tags)
    {
        foreach (var tag in tags)
            Take(tag);
    }

    private void Take(TagNode tag)
    {
        if (tag.Path.Fact != LoopFact.None)
        {
            TakeFact(tag);
            Walk(tag.Inside);
            return;
        }

        var (node, unknown) = Resolve(tag);
        if (node is null && !unknown && !tag.Tolerant)
            ShapeFaults.Missing(faults, tag, Describe(tag), Names(tag), StepsOut(tag));
        if (node is null)
            WalkClosed(tag);
        else if (tag.MayOpen)
            Open(tag, node);
        else
            Read(tag, node);
    }

    /// <summary>Of a section on an unknown name only an inverted or tested one surely opens nothing.</summary>
    private void WalkClosed(TagNode tag)
    {
        if (!tag.MayOpen)
            Walk(tag.Inside);
    }

    private void Read(TagNode tag, SchemaNode node)
    {
        var kinds = TagNeeds.Of(tag);
        if (node.Kinds != SchemaKinds.None && (node.Kinds & kinds) == SchemaKinds.None && kinds != KindNames.Anything)
            ShapeFaults.WrongKind(faults, tag, Describe(tag), node.Kinds, kinds);
        else if (node.Optional && !tag.Tolerant && !guarded.Contains(node) && kinds != KindNames.Anything)
            ShapeFaults.MayBeMissing(faults, tag, Describe(tag));
        Walk(tag.Inside);
    }

    private void Open(TagNode tag, SchemaNode node)
    {
        // What a value that is never there would open, nobody knows.
        if (node.Kinds == SchemaKinds.None)
            return;
        var opens = (node.Kinds & (SchemaKinds.List | SchemaKinds.Object)) != SchemaKinds.None;
        var isNew = guarded.Add(node);
        if (opens)
            scopes.Add(new ShapeScope(node.Children, Describe(tag), node.Kinds.HasFlag(SchemaKinds.List)));
        Walk(tag.Inside);
        if (opens)
            scopes.RemoveAt(scopes.Count - 1);
        if (isNew)
            guarded.Remove(node);
    }

    private void TakeFact(TagNode tag)
    {
        if (!scopes.Take(scopes.Count - tag.Path.Up).Any(scope => scope.IsList))
            ShapeFaults.Missing(faults, tag, Describe(tag), [], 0);
    }

    /// <summary>The node a tag asks for; unknown when the way there ends at something of which nothing is known.</summary>
    private (SchemaNode? Node, bool Unknown) Resolve(TagNode tag)
    {
        var at = scopes.Count - 1 - tag.Path.Up;
        if (at < 0)
            return (null, false);
        if (tag.Path.Names.Count == 0)
            return (scopes[at].Find(".") ?? scopes[at].Whole, false);
        var node = scopes[at].Find(tag.Path.Names[0]);
        foreach (var name in tag.Path.Names.Skip(1))
        {
            if (node is null || node.Kinds == SchemaKinds.None)
                return (null, node is not null);
            used.Add(node);
            node = node.Kinds.HasFlag(SchemaKinds.Object) ? node.Children.FirstOrDefault(child => child.Name == name) : null;
        }

        if (node is not null)
            used.Add(node);
        return (node, false);
    }

    private string Describe(TagNode tag)
    {
        var at = scopes.Count - 1 - tag.Path.Up;
        var around = at <= 0 ? "" : scopes[at].Path;
        return around.Length == 0 || tag.Path.Inner.Length == 0 ? around + tag.Path.Inner : $"{around}.{tag.Path.Inner}";
    }

    /// <summary>How many scopes further out the first name of a tag is offered; 0 for none.</summary>
    private int StepsOut(TagNode tag)
    {
        var at = scopes.Count - 1 - tag.Path.Up;
        return tag.Path.Names.Count == 0 ? 0 : Enumerable.Range(1, Math.Max(at, 0)).FirstOrDefault(steps => scopes[at - steps].Find(tag.Path.Names[0]) is not null);
    }

    /// <summary>The names that are offered where a tag looks.</summary>
    private IReadOnlyList<string> Names(TagNode tag)
    {
        var at = scopes.Count - 1 - tag.Path.Up;
        IReadOnlyList<SchemaNode> known = at < 0 ? [] : scopes[at].Nodes;
        foreach (var name in tag.Path.Names)
        {
            if (known.FirstOrDefault(node => node.Name == name) is not { } next)
                break;
            known = next.Children;
        }

        return [.. known.Select(node => node.Name).Where(name => name != ".")];
    }

    private static IEnumerable<string> Names(SchemaNode node) => node.Children.SelectMany(Names).Prepend(node.Name);

    private void NoteUnused(IReadOnlyList<SchemaNode> nodes, string path, HashSet<string> asked, IReadOnlyList<string> missed)
    {
        foreach (var node in nodes.Where(node => node.Name != "."))
        {
            if (used.Contains(node))
                NoteUnused(node.Children.Any(used.Contains) ? node.Children : [], path + node.Name + ".", asked, missed);
            else if (!asked.Contains(node.Name))
                UnusedData.Say(faults, path + node.Name, NearestName.Of(node.Name, missed));
        }
    }
}
