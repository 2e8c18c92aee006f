using Newtonsoft.Json;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Writing;

/// <summary>An inspection as JSON: one object a finding, and the count at the end.</summary>
public static class InspectionJson
{
    /// <summary>One finding.</summary>
    public static void Write(JsonTextWriter json, InspectionRule rule, InspectionFinding finding, Strength strength) => json.Object(() =>
    {
        json.Property("rule", rule.Id);
        json.Property("title", rule.Title);
        json.Property("source", finding.Source.Length > 0 ? finding.Source : rule.Source);
        json.Property("strength", Lowered(strength.ToString()));
        Place(json, finding.Place);
        json.Property("message", finding.Message);
        json.Property("actual", finding.Actual);
        json.Property("expected", finding.Expected);
        json.WritePropertyName("mends");
        json.WriteValue(finding.Mends);
    });

    /// <summary>How many findings have which strength, and which rules were not held or do not apply.</summary>
    public static void WriteCount(JsonTextWriter json, string document, InspectionReport report) => json.Object(() =>
    {
        json.Property("document", document);
        foreach (var strength in Enum.GetValues<Strength>()) json.Property(Lowered(strength.ToString()), report.Count(strength));
        json.Property("passed", report.Rules.Count(result => result.Status == RuleStatus.Pass));
        Unheld(json, "notVerified", report, RuleStatus.NotVerified);
        Unheld(json, "notApplicable", report, RuleStatus.NotApplicable);
        json.WriteDiagnostics(report.Diagnostics);
    });

    private static void Unheld(JsonTextWriter json, string name, InspectionReport report, RuleStatus status) =>
        json.Array(name, report.Rules.Where(result => result.Status == status), result => json.Object(() =>
        {
            json.Property("rule", result.Rule.Id);
            json.Property("reason", result.Reason);
        }));

    private static void Place(JsonTextWriter json, InspectionPlace place)
    {
        json.Property("part", place.Part);
        json.Property("paragraph", place.Paragraph);
        json.Property("start", place.Start);
        json.Property("length", place.Length);
        json.Property("where", place.Where);
        if (place.Page is { } page) json.Property("page", page);
        json.Property("role", place.Role);
        json.Property("text", place.Text);
    }

    private static string Lowered(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
