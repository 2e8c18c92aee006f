namespace WordTemplates.Checking;

/// <summary>What a section opened, as far as the promised shape tells.</summary>
/// <param name="Nodes">The names in it.</param>
/// <param name="Path">Where it lies in the data.</param>
/// <param name="IsList">True when loop facts are known in it.</param>
internal sealed record ShapeScope(IReadOnlyList<SchemaNode> Nodes, string Path, bool IsList)
{
    /// <summary>The opened thing itself: an item or an object with names.</summary>
    public SchemaNode Whole => new(".", Nodes.Count > 0 ? SchemaKinds.Object : SchemaKinds.None) { Children = Nodes };

    public SchemaNode? Find(string name) => Nodes.FirstOrDefault(node => node.Name == name);
}
