using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Makes the nodes the survey reader reads; each knows the cell it came from.</summary>
internal static class FormNode
{
    public static JsonNode Text(string text, SourcePlace place) => new(JsonKind.Text, place, text, false, [], []);

    public static JsonNode Number(string written, SourcePlace place) => new(JsonKind.Number, place, written, false, [], []);

    public static JsonNode Flag(bool flag, SourcePlace place) => new(JsonKind.Flag, place, "", flag, [], []);

    public static JsonNode Array(IEnumerable<JsonNode> items, SourcePlace place) => new(JsonKind.Array, place, "", false, [.. items], []);

    public static JsonNode Object(IEnumerable<JsonMember> members, SourcePlace place) => new(JsonKind.Object, place, "", false, [], [.. members]);

    public static JsonMember Member(string name, JsonNode value) => new(name, value.Place, value);
}
