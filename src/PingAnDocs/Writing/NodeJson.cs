using Newtonsoft.Json;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Writing;

/// <summary>Writes a tree as JSON, numbers with the digits they were read with.</summary>
internal static class NodeJson
{
    /// <summary>The tree as a file for people.</summary>
    public static byte[] Of(JsonNode root) => JsonLines.Indented(json => Write(json, root));

    /// <summary>The tree as one value.</summary>
    internal static void Write(JsonTextWriter json, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                json.Object(() =>
                {
                    foreach (var member in node.Members)
                    {
                        json.WritePropertyName(member.Name);
                        Write(json, member.Value);
                    }
                });
                break;
            case JsonKind.Array:
                json.WriteStartArray();
                foreach (var item in node.Items) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                Leaf(json, node);
                break;
        }
    }

    /// <summary>A text, number, flag or nothing; a number keeps its digits.</summary>
    internal static void Leaf(JsonTextWriter json, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Text:
                json.WriteValue(node.Text);
                break;
            case JsonKind.Number:
                json.WriteRawValue(node.Text);
                break;
            case JsonKind.Flag:
                json.WriteValue(node.Flag);
                break;
            default:
                json.WriteNull();
                break;
        }
    }
}
