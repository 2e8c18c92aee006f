using System.Globalization;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Tells a breach that stands in many places once, at the first of them, and says how many there are.</summary>
internal static class Repeats
{
    /// <summary>Findings that say the same are told once.</summary>
    public static IEnumerable<InspectionFinding> Once(this IEnumerable<InspectionFinding> findings) =>
        findings.GroupBy(finding => (finding.Message, finding.Expected, finding.Actual, finding.Weakened)).Select(Told);

    private static InspectionFinding Told(IEnumerable<InspectionFinding> same)
    {
        var (first, number) = (same.First(), same.Count());
        return number == 1 ? first : first with { Message = $"{first.Message}这样的地方共有{number.ToString(CultureInfo.InvariantCulture)}处，这里是第一处。" };
    }
}
