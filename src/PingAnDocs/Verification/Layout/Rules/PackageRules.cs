using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The file is what every program can open: sound parts, sound structure, nothing missing, nothing that runs or reaches out.</summary>
internal static class PackageRules
{
    private const int MostFindings = 20;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PK-03", "文件结构合格，没有缺失、外部内容和宏", "Office Open XML", Strength.File, Find),
    ];

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection)
    {
        var package = inspection.Document.Package;
        var damaged = Damaged(package).ToList();
        IEnumerable<InspectionFinding> found = [.. PackageRelations.Check(package), .. damaged];

        // The validator may not be given what does not parse, or nests deeper than its stack.
        return (damaged.Count > 0 ? found : found.Concat(SchemaInspection.Check(package, MostFindings))).Take(MostFindings);
    }

    private static IEnumerable<InspectionFinding> Damaged(WordPackage package)
    {
        var faults = new DiagnosticBag();
        PartScan.Read(package, known: null, faults);
        return faults.Items.Select(fault => new InspectionFinding(
            InspectionPlace.Document with { Part = fault.Place.Path, Where = "文件" }, "文件里有读不出来的部分，请用 Word 或 WPS 打开后另存一份。", "", fault.Message));
    }
}
