using WordTemplates.Tags;

namespace WordTemplates.Checking;

/// <summary>What the tags of a template say about one name, gathered tag by tag.</summary>
internal sealed class NameGatherer(string name)
{
    private readonly List<NameGatherer> inside = [];
    private readonly List<string> formats = [];
    private readonly List<TagPlace> places = [];
    private SchemaKinds common = KindNames.Anything | SchemaKinds.Picture | SchemaKinds.Chart;
    private SchemaKinds any;
    private bool required;

    /// <summary>True when some tag prints or compares it: then it is one value and a section on it opens nothing.</summary>
    public bool IsSingle { get; private set; }

    /// <summary>The name inside this one.</summary>
    public NameGatherer Inside(string inner)
    {
        if (inside.Find(known => known.Is(inner)) is { } found)
            return found;
        inside.Add(new NameGatherer(inner));
        return inside[^1];
    }

    /// <summary>Takes in a tag that asks for this very name.</summary>
    public void Ask(TagNode tag, SchemaKinds kinds)
    {
        Narrow(kinds);
        required |= !tag.Tolerant;
        places.Add(tag.Source.Place);
        if (tag.Tag is ValueTag && tag.Source.Format is { Length: > 0 } format && !formats.Contains(format))
            formats.Add(format);
        IsSingle |= (kinds & (SchemaKinds.List | SchemaKinds.Object | SchemaKinds.Chart)) == SchemaKinds.None;
    }

    /// <summary>Takes in that a tag reaches through this name to one inside it.</summary>
    public void Pass(TagNode tag, SchemaKinds kinds)
    {
        Narrow(kinds);
        required |= !tag.Tolerant;
    }

    public SchemaNode ToNode() => new(name, common == SchemaKinds.None ? any : common)
    {
        Formats = formats,
        Optional = !required,
        Places = places,
        Children = ToNodes(),
    };

    public IReadOnlyList<SchemaNode> ToNodes() => [.. inside.Select(gatherer => gatherer.ToNode())];

    private void Narrow(SchemaKinds kinds)
    {
        common &= kinds;
        any |= kinds;
    }

    private bool Is(string other) => name == other;
}
