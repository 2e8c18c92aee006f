using PingAnDocs.Verification.Inspection;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Writes what an inspection found into a copy, as comments at the place.</summary>
internal static class InspectionMarks
{
    /// <summary>The marked copy.</summary>
    public static MarkedCopy Mark(ReadOnlyMemory<byte> document, string author, InspectionReport report) =>
        DocumentMarks.Mark(document, author, [.. report.Findings.Select(found => MarkOf(found.Rule, found.Finding, found.Strength))]);

    private static DocumentMark MarkOf(InspectionRule rule, InspectionFinding finding, Strength strength)
    {
        var place = finding.Place;
        List<string> lines = [finding.Message];
        if (finding.Expected.Length > 0) lines.Add($"应为：{finding.Expected}");
        lines.Add($"（{StrengthWords.Of(strength)}，{rule.Id}，{(finding.Source.Length > 0 ? finding.Source : rule.Source)}）");
        return new DocumentMark(
            place.Part.Length == 0 ? place.Paragraph : 0, place.Text, place.Start, place.Length == 0 ? place.Text.Length : place.Length, place.Paragraph == 0 ? "" : place.Where, lines);
    }
}
