using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Puts the root of a file together from its parameters: frame.opening goes into frame.</summary>
internal static class ParameterTree
{
    public static JsonNode Of(IReadOnlyList<(string Path, JsonNode Value)> members, SourcePlace place)
    {
        var names = members.Select(member => Top(member.Path)).Distinct(StringComparer.Ordinal);
        return Cells.Object(names.Select(name => Cells.Member(name, Value(name, members))), place);
    }

    private static JsonNode Value(string name, IReadOnlyList<(string Path, JsonNode Value)> members)
    {
        var own = members.Where(member => Top(member.Path) == name).ToList();
        return own is [{ Path: var path } only] && path == name
            ? only.Value
            : Cells.Object(own.Select(member => Cells.Member(member.Path[Math.Min(member.Path.Length, name.Length + 1)..], member.Value)), own[0].Value.Place);
    }

    private static string Top(string path) => path.Split('.')[0];
}
