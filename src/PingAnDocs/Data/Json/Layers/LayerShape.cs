namespace PingAnDocs.Data.Json.Layers;

/// <summary>How a file is laid over another one of its kind: lists entry by entry, some objects member by member, everything else as a whole.</summary>
/// <param name="Lists">The lists with keys.</param>
/// <param name="Objects">Objects merged member by member, with the number of levels: 1 for its members, 2 for the members of its members.</param>
internal sealed record LayerShape(IReadOnlyList<LayerList> Lists, IReadOnlyDictionary<string, int> Objects)
{
    private static readonly IReadOnlyDictionary<string, int> NoObjects = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>A shape of lists alone.</summary>
    public static LayerShape Of(params IReadOnlyList<LayerList> lists) => new(lists, NoObjects);

    /// <summary>The root members that take entries away.</summary>
    public IEnumerable<string> Removers => Lists.Select(list => list.Remove).Distinct(StringComparer.Ordinal);
}
