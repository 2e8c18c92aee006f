using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Turns places in the kit's JSON into the sheet and cell a user typed into.</summary>
internal sealed class CellPlaces
{
    private readonly Dictionary<(string File, string Path), SourcePlace> places = [];

    public CellPlaces(KitTrees trees)
    {
        foreach (var (file, root) in trees.Files) Add(file, "$", root);
    }

    /// <summary>The diagnostic at its cell; unchanged when it is about no file of the workbook.</summary>
    public Diagnostic Relocate(Diagnostic diagnostic)
    {
        for (var path = diagnostic.Place.Path; path.Length > 0; path = Shorter(path))
            if (places.TryGetValue((diagnostic.Place.File, path), out var place)) return diagnostic with { Place = place };
        return diagnostic;
    }

    private static string Shorter(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];

    private void Add(string file, string path, JsonNode node)
    {
        places[(file, path)] = node.Place;
        for (var index = 0; index < node.Items.Count; index++) Add(file, JsonPath.Item(path, index), node.Items[index]);
        foreach (var member in node.Members) Add(file, JsonPath.Member(path, member.Name), member.Value);
    }
}
