using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>A value without what does not matter: the order of members, and how a condition is spaced.</summary>
internal static class Meaning
{
    private static readonly string[] Conditions = ["when", "asserts", "requires"];

    /// <summary>Equal meanings give equal lines.</summary>
    public static string Of(JsonNode node) => Cells.Json(Sorted(node));

    private static JsonNode Sorted(JsonNode node) => node with
    {
        Items = [.. node.Items.Select(Sorted)],
        Members = [.. node.Members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => member with { Value = Sorted(Spaced(member)) })],
    };

    private static JsonNode Spaced(JsonMember member) =>
        Conditions.Contains(member.Name) ? Canonical.Of(member.Value, CellForm.Claims) : member.Value;
}
