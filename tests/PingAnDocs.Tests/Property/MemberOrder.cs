using System.Text;
using System.Text.Json.Nodes;

namespace PingAnDocs.Tests.Property;

/// <summary>Writes a JSON file again with the members of every object in another order; lists stay as they are.</summary>
internal static class MemberOrder
{
    public static byte[] Shuffled(byte[] json, int seed) =>
        Encoding.UTF8.GetBytes(Shuffled(JsonNode.Parse(json)!, seed).ToJsonString());

    private static JsonNode Shuffled(JsonNode node, int seed) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => Place(member.Key, seed)).ThenBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffled(member.Value, seed)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Shuffled(item, seed))]),
        _ => node.DeepClone(),
    };

    private static int Place(string name, int seed) => name.Aggregate(seed, (place, sign) => unchecked((place ^ sign) * 16777619));
}
