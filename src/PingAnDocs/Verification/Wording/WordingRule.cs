using System.Buffers;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>One rule of the language and how a document is held to it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Inspect">What became of it on a document.</param>
internal sealed record WordingRule(InspectionRule Rule, Func<WordingDocument, RuleResult> Inspect)
{
    /// <summary>A rule that can always be checked.</summary>
    public static WordingRule Of(InspectionRule rule, Func<WordingDocument, IEnumerable<InspectionFinding>> find) =>
        new(rule, document => RuleResult.Checked(rule, [.. find(document)]));

    /// <summary>A rule made of patterns that all hold one of some signs: a paragraph without any of these is not searched.</summary>
    public static WordingRule Of(InspectionRule rule, SearchValues<char> signs, WrongPattern[] patterns) =>
        Of(rule, document => document.Find(paragraph => paragraph.Own.AsSpan().ContainsAny(signs) ? WrongPattern.In(paragraph, patterns) : []));

    /// <summary>A rule made of patterns, each looked for in every paragraph.</summary>
    public static WordingRule Of(InspectionRule rule, WrongPattern[] patterns) =>
        Of(rule, document => document.Find(paragraph => WrongPattern.In(paragraph, patterns)));
}
