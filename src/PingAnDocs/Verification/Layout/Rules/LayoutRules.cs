using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>All layout rules that can be read from the file itself, in the order of their identifiers' groups.</summary>
internal static class LayoutRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        .. PageRules.All, .. ColourRules.All, .. SheetRules.All,
        .. GridRules.All, .. SpacingRules.All, .. PortableGridRules.All,
        .. FontRules.All, .. FontSlotRules.All, .. RareCharacterRules.All,
        .. TitleRules.All, .. SpeakerRules.All, .. AddresseeRules.All, .. ParagraphRules.All, .. HeadingRules.All,
        .. PageNumberRules.All, .. AttachmentRules.All, .. SignatureRules.All, .. TableRules.All,
        .. LeftoverRules.All, .. RevisionRules.All, .. PackageRules.All, .. MetadataRules.All, .. TraversalRules.All,
    ];

    /// <summary>Every rule checked on a document.</summary>
    public static IReadOnlyList<RuleResult> Check(LayoutInspection inspection) => Check(inspection, new HashSet<string>());

    /// <summary>Every rule but some checked on a document.</summary>
    public static IReadOnlyList<RuleResult> Check(LayoutInspection inspection, IReadOnlySet<string> except) =>
        [.. All.Where(rule => !except.Contains(rule.Rule.Id)).Select(rule => Check(rule, inspection))];

    private static RuleResult Check(LayoutRule rule, LayoutInspection inspection)
    {
        if (rule.IsOff(inspection.Profile))
            return RuleResult.NotApplicable(rule.Rule, $"版式“{inspection.Profile.Name}”不检查这一条。");
        var result = rule.Check(inspection);
        if (inspection.Profile.Deviation(rule.Keys) is not { Length: > 0 } deviation) return result;

        // What an office asks for itself is no clause of the standard.
        return result with
        {
            Reason = result.Reason.Length > 0 ? result.Reason : deviation,
            Findings = [.. result.Findings.Select(finding => finding with { Source = $"版式“{inspection.Profile.Name}”" })],
        };
    }
}
