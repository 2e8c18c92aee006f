using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>A rule and how it is checked.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">Checks a document; never throws, whatever the file holds.</param>
/// <param name="Keys">Values of the profile it depends on.</param>
internal sealed record LayoutRule(InspectionRule Rule, Func<LayoutInspection, RuleResult> Check, params IReadOnlyList<ProfileKey> Keys)
{
    /// <summary>True when an office does not look at it: only rules of practice can be switched off.</summary>
    public bool IsOff(LayoutProfile profile) => Rule.Strength == Strength.Practice && profile.Off.Contains(Rule.Id);

    /// <summary>A rule whose check gives findings only and always applies.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="title">What it asks for.</param>
    /// <param name="source">Standard and clause, or the practice.</param>
    /// <param name="strength">How binding it is.</param>
    /// <param name="find">Finds the breaches.</param>
    /// <param name="keys">Values of the profile it depends on.</param>
    public static LayoutRule Of(
        string id, string title, string source, Strength strength, Func<LayoutInspection, IEnumerable<InspectionFinding>> find, params IReadOnlyList<ProfileKey> keys)
    {
        var rule = new InspectionRule(id, title, source, strength);
        return new LayoutRule(rule, inspection => RuleResult.Checked(rule, [.. find(inspection)]), keys);
    }

    /// <summary>A rule that only applies where a document has what it speaks about.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="title">What it asks for.</param>
    /// <param name="source">Standard and clause, or the practice.</param>
    /// <param name="strength">How binding it is.</param>
    /// <param name="absent">Says why it does not apply; null when it does.</param>
    /// <param name="find">Finds the breaches.</param>
    /// <param name="keys">Values of the profile it depends on.</param>
    public static LayoutRule Where(
        string id, string title, string source, Strength strength, Func<LayoutInspection, string?> absent,
        Func<LayoutInspection, IEnumerable<InspectionFinding>> find, params IReadOnlyList<ProfileKey> keys)
    {
        var rule = new InspectionRule(id, title, source, strength);
        return new LayoutRule(
            rule, inspection => absent(inspection) is { } why ? RuleResult.NotApplicable(rule, why) : RuleResult.Checked(rule, [.. find(inspection)]), keys);
    }
}
