using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>Runs the layout rules over a file made by a test.</summary>
internal static class RuleRun
{
    /// <summary>What every rule gave.</summary>
    public static IReadOnlyList<RuleResult> Of(CleanDocument document, string profile) => Of(document.Bytes(), profile);

    /// <summary>What every rule gave.</summary>
    public static IReadOnlyList<RuleResult> Of(byte[] file, string profile)
    {
        var faults = new DiagnosticBag();
        var read = LayoutReader.Read(file, faults);
        Assert.Empty(faults.Items);
        return LayoutRules.Check(new LayoutInspection(read!, ShippedProfiles.Find(profile)!));
    }

    /// <summary>What one rule gave.</summary>
    public static RuleResult Of(CleanDocument document, string profile, string rule) => Of(document, profile).Single(result => result.Rule.Id == rule);

    /// <summary>Rules that found something, in their order.</summary>
    public static IReadOnlyList<string> Found(CleanDocument document, string profile) =>
        [.. Of(document, profile).Where(result => result.Status == RuleStatus.Found).Select(result => result.Rule.Id)];

    /// <summary>Profile that fits a clean file.</summary>
    public static string ProfileFor(string file) => file == "speech" ? "speech.print" : "tongbao.gbt9704";
}
