using Newtonsoft.Json;

namespace PingAnDocs.Writing;

/// <summary>What only a layout check has to tell, as JSON: the profile, each rule's outcome, what each paragraph was taken for.</summary>
public static class LayoutJson
{
    /// <summary>One object.</summary>
    public static void WriteProfile(JsonTextWriter json, LayoutReport result) => json.Object(() =>
    {
        json.Property("profile", result.Profile?.Id ?? "");
        json.Array("rules", result.Report.Rules, rule => json.Object(() =>
        {
            json.Property("rule", rule.Rule.Id);
            json.Property("status", char.ToLowerInvariant(rule.Status.ToString()[0]) + rule.Status.ToString()[1..]);
            json.Property("findings", rule.Findings.Count);
            json.Property("reason", rule.Reason);
        }));
        json.Array("roles", result.Roles, place => json.Object(() =>
        {
            json.Property("paragraph", place.Paragraph);
            json.Property("role", place.Role);
        }));
    });
}
