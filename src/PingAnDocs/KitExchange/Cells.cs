using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Writing;

namespace PingAnDocs.KitExchange;

/// <summary>Makes nodes out of cells, and compact JSON out of nodes.</summary>
internal static class Cells
{
    public static JsonNode Text(string text, SourcePlace place) => new(JsonKind.Text, place, text, false, [], []);

    public static JsonNode Number(string written, SourcePlace place) => new(JsonKind.Number, place, written, false, [], []);

    public static JsonNode Flag(bool flag, SourcePlace place) => new(JsonKind.Flag, place, "", flag, [], []);

    public static JsonNode Null(SourcePlace place) => new(JsonKind.Null, place, "", false, [], []);

    public static JsonNode Array(IEnumerable<JsonNode> items, SourcePlace place) => new(JsonKind.Array, place, "", false, [.. items], []);

    public static JsonNode Object(IEnumerable<JsonMember> members, SourcePlace place) => new(JsonKind.Object, place, "", false, [], [.. members]);

    public static JsonMember Member(string name, JsonNode value) => new(name, value.Place, value);

    public static JsonNode? Of(JsonNode? node, string name) => node?.Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>The value on one line; equal values give equal lines.</summary>
    public static string Json(JsonNode node) => JsonLines.OneLine(json => NodeJson.Write(json, node));

    /// <summary>The file in the one canonical form: two blanks a level, line feeds, numbers as written.</summary>
    public static byte[] File(JsonNode root) => NodeJson.Of(root);
}
