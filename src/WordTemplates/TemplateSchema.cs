using WordTemplates.Checking;

namespace WordTemplates;

/// <summary>The names a template asks for, or the names some data offer, as a tree.</summary>
/// <param name="Nodes">The outermost names; those of a template in the order in which it first asks for them.</param>
public sealed record TemplateSchema(IReadOnlyList<SchemaNode> Nodes)
{
    /// <summary>Describes data: the shape they promise. Items of a list are taken together.</summary>
    public static TemplateSchema Of(ObjectValue data) => new(DataShape.Of([data]));
}

/// <summary>One name of a schema.</summary>
/// <param name="Name">The name; a single point for the items of a list themselves.</param>
/// <param name="Kinds">What it may be; several where the template takes several or the data differ, none when nothing is known.</param>
public sealed record SchemaNode(string Name, SchemaKinds Kinds)
{
    /// <summary>Formats the template prints it in, as written.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>In a template: true when every tag lets it be missing. In data: true when it is missing somewhere.</summary>
    public bool Optional { get; init; }

    /// <summary>Where the template asks for it; empty for data.</summary>
    public IReadOnlyList<TagPlace> Places { get; init; } = [];

    /// <summary>The names inside an object, or inside the items of a list.</summary>
    public IReadOnlyList<SchemaNode> Children { get; init; } = [];
}

/// <summary>What a name may be.</summary>
[Flags]
public enum SchemaKinds
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>Yes or no.</summary>
    Flag = 4,

    /// <summary>A day.</summary>
    Date = 8,

    /// <summary>A list.</summary>
    List = 16,

    /// <summary>Named values.</summary>
    Object = 32,

    /// <summary>A picture; a template that asks for one takes a text with its bytes too.</summary>
    Picture = 64,

    /// <summary>The values of a chart, which data give as named values.</summary>
    Chart = 128,
}
