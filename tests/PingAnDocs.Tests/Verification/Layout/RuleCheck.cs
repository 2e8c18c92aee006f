using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>Runs the layout rules on a file.</summary>
internal static class RuleCheck
{
    /// <summary>Results of all rules.</summary>
    public static IReadOnlyList<RuleResult> Of(byte[] file, string profile = "speech.print") => Of(file, ShippedProfiles.Find(profile)!);

    /// <summary>Results of all rules under a profile of one's own.</summary>
    public static IReadOnlyList<RuleResult> Of(byte[] file, LayoutProfile profile)
    {
        var faults = new DiagnosticBag();
        var document = LayoutReader.Read(file, faults);
        Assert.Empty(faults.Items.Select(fault => fault.Message));
        return LayoutRules.Check(new LayoutInspection(document!, profile));
    }

    /// <summary>An office's own profile.</summary>
    public static LayoutProfile Profile(string json)
    {
        var faults = new DiagnosticBag();
        var profile = ProfileReader.Read(new SourceFile("own.json", Encoding.UTF8.GetBytes(json)), "own", ShippedProfiles.Find, new HashSet<string>(), faults);
        Assert.Empty(faults.Items.Select(fault => fault.Message));
        return profile!;
    }

    /// <summary>Results of all rules on a clean file or a mutant of one, under the profile it is made for.</summary>
    public static IReadOnlyList<RuleResult> Of(CleanDocument document) => Of(document.Bytes());

    /// <summary>Identifiers of the rules that found something.</summary>
    public static IEnumerable<string> Found(IEnumerable<RuleResult> results) => results.Where(result => result.Findings.Count > 0).Select(result => result.Rule.Id);

    /// <summary>What one rule found in a document.</summary>
    public static IReadOnlyList<InspectionFinding> By(string id, CleanDocument document, string profile = "speech.print") =>
        Of(document.Bytes(), profile).Single(result => result.Rule.Id == id).Findings;

    /// <summary>A line a finding, for a message that can be read.</summary>
    public static IEnumerable<string> Lines(IEnumerable<RuleResult> results) =>
        results.SelectMany(result => result.Findings.Select(finding => $"{result.Rule.Id} {finding.Place.Where} {finding.Message} [{finding.Expected}] [{finding.Actual}] {finding.Place.Passage}"));
}
