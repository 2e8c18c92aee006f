using System.Globalization;
using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>Relationships that a rendering adds to one part; equal ones are shared.</summary>
internal sealed class RelationEdits
{
    private readonly List<Relation> added = [];
    private readonly Dictionary<Relation, string> ids = [];
    private readonly HashSet<string> taken = [];
    private readonly HashSet<string> dropped = [];
    private int number;

    /// <param name="part">Name of the part's entry.</param>
    /// <param name="known">The relationships the template has.</param>
    public RelationEdits(string part, IReadOnlyList<Relation> known)
    {
        Part = part;
        foreach (var relation in known)
        {
            ids.TryAdd(relation with { Id = "" }, relation.Id);
            taken.Add(relation.Id);
        }
    }

    public string Part { get; }

    public IReadOnlyList<Relation> Added => added;

    /// <summary>Id of the relationship, new or shared.</summary>
    public string Add(string type, string target, bool external)
    {
        var wanted = new Relation("", type, target, external);
        if (ids.TryGetValue(wanted, out var id))
            return id;
        id = FreeId();
        ids.Add(wanted, id);
        added.Add(wanted with { Id = id });
        return id;
    }

    /// <summary>Ids of the relationships of the template that go.</summary>
    public IReadOnlySet<string> Dropped => dropped;

    /// <summary>Leaves out a relationship of the template; its id is not given to another.</summary>
    public void Drop(string id)
    {
        if (!dropped.Add(id))
            return;
        foreach (var relation in ids.Where(pair => pair.Value == id).Select(pair => pair.Key).ToList())
            ids.Remove(relation);
    }

    private string FreeId()
    {
        string id;
        do
            id = "rId" + (++number).ToString(CultureInfo.InvariantCulture);
        while (!taken.Add(id));
        return id;
    }
}
