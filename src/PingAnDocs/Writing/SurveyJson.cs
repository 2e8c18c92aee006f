using System.Globalization;
using Newtonsoft.Json;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Writing;

/// <summary>Writes one county of a workbook as the survey file it could have come in; read again it gives the same survey.</summary>
public static class SurveyJson
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(WorkbookSurvey county) => JsonLines.Indented(json => Write(json, county.Tree!));

    private static void Write(JsonTextWriter json, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object: json.Object(() => Members(json, node)); break;
            case JsonKind.Array: Items(json, node); break;
            case JsonKind.Flag: json.WriteValue(node.Flag); break;
            case JsonKind.Number when NumberReader.Parse(node.Text) is { } number: json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture)); break;
            default: json.WriteValue(node.Text); break;
        }
    }

    private static void Members(JsonTextWriter json, JsonNode node)
    {
        foreach (var member in node.Members.Where(member => !IsEmpty(member.Value)))
        {
            json.WritePropertyName(member.Name);
            Write(json, member.Value);
        }
    }

    private static void Items(JsonTextWriter json, JsonNode node)
    {
        json.WriteStartArray();
        foreach (var item in node.Items) Write(json, item);
        json.WriteEndArray();
    }

    private static bool IsEmpty(JsonNode node) => node switch
    {
        { Kind: JsonKind.Object } => node.Members.All(member => IsEmpty(member.Value)),
        { Kind: JsonKind.Array } => node.Items.Count == 0,
        _ => false,
    };
}
