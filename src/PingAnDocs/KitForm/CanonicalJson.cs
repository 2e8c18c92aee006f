using Newtonsoft.Json;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings;
using PingAnDocs.Findings.UnaryTests;
using PingAnDocs.Writing;

namespace PingAnDocs.KitForm;

/// <summary>
/// The one way to write a kit file, so that two versions differ in exactly the lines somebody changed: members in a fixed order,
/// one value a line, rules sorted by id, cells with half-width signs. Numbers keep their digits. The order of phrases and indicators
/// is the editor's: phrases follow the speech, indicators the survey family.
/// </summary>
public static class CanonicalJson
{
    private static readonly string[] Cells = ["when", "asserts", "requires"];

    /// <summary>The file in canonical form; null, with the reason in the bag, when it is no JSON.</summary>
    public static byte[]? Of(SourceFile file, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var root = JsonTree.Read(file, own);
        faults.AddRange(own.Items);
        return root is null || own.HasErrors ? null : JsonLines.Indented(json => Write(json, file.Name, "", root));
    }

    private static void Write(JsonTextWriter json, string file, string member, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                json.Object(() => WriteMembers(json, file, member, node));
                break;
            case JsonKind.Array:
                json.WriteStartArray();
                foreach (var item in Items(file, member, node)) Write(json, file, member, item);
                json.WriteEndArray();
                break;
            default:
                NodeJson.Leaf(json, node);
                break;
        }
    }

    private static void WriteMembers(JsonTextWriter json, string file, string member, JsonNode node)
    {
        var order = KeyOrder.Of(file, member).ToList();
        foreach (var entry in node.Members.OrderBy(entry => order.IndexOf(entry.Name) is var index and >= 0 ? index : order.Count))
        {
            json.WritePropertyName(entry.Name);
            if (Cells.Contains(member) && entry.Value.Kind == JsonKind.Text) json.WriteValue(Cell(entry.Value.Text));
            else Write(json, file, entry.Name, entry.Value);
        }
    }

    /// <summary>Rules are sorted by id; everything else stays as the editor ordered it.</summary>
    private static IEnumerable<JsonNode> Items(string file, string member, JsonNode node) =>
        file == "rules.json" && member == "rules" ? node.Items.OrderBy(IdOf, StringComparer.Ordinal) : node.Items;

    private static string IdOf(JsonNode rule) => rule.Members.FirstOrDefault(entry => entry.Name == "id")?.Value.Text ?? "";

    private static string Cell(string text) => UnaryTestParser.Parse(text, ThresholdTable.Unread).Test?.Text ?? text;
}
