using PingAnDocs.Data.Json;
using PingAnDocs.Findings;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.KitExchange;

/// <summary>The one way to write what may be written in several: "&lt;0" is "&lt; 0".</summary>
internal static class Canonical
{
    /// <summary>The value with its conditions written the canonical way.</summary>
    public static JsonNode Of(JsonNode node, CellForm form) => (form, node.Kind) switch
    {
        (CellForm.Test, JsonKind.Text) => node with { Text = Test(node.Text) },
        (CellForm.Claims, JsonKind.Object) => node with { Members = [.. node.Members.Select(member => member with { Value = Of(member.Value, CellForm.Test) })] },
        _ => node,
    };

    /// <summary>The condition as the rule table prints it; what is no condition stays as it is.</summary>
    public static string Test(string text) => UnaryTestParser.Parse(text, ThresholdTable.Unread).Test?.Text ?? text;
}
