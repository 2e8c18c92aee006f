using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>Runs the layout rules over a clean file or a mutant of one.</summary>
internal static class RuleRun
{
    /// <summary>What every rule gave.</summary>
    public static IReadOnlyList<RuleResult> Of(CleanDocument document, string profile) => RuleCheck.Of(document.Bytes(), profile);

    /// <summary>What one rule gave.</summary>
    public static RuleResult Of(CleanDocument document, string profile, string rule) => Of(document, profile).Single(result => result.Rule.Id == rule);

    /// <summary>Rules that found something, in their order.</summary>
    public static IReadOnlyList<string> Found(CleanDocument document, string profile) =>
        [.. Of(document, profile).Where(result => result.Status == RuleStatus.Found).Select(result => result.Rule.Id)];

    /// <summary>Profile that fits a clean file.</summary>
    public static string ProfileFor(string file) => file == "speech" ? "speech.print" : "tongbao.gbt9704";
}
