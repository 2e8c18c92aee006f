using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;
using PingAnDocs.Verification.Reading;
using PingAnDocs.Verification.Wording;

namespace PingAnDocs;

/// <summary>Layout and language of a document just made, held to the kit's own profile. Figures are verified elsewhere; this is about how it looks and reads.</summary>
internal static class OwnInspection
{
    private const string RedLine = "RD-01";
    private const int MostPlaces = 3;

    /// <summary>Every rule held against the document.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="kit">The kit it was made with.</param>
    /// <param name="opened">The file as it was opened and read before; null to read it here.</param>
    public static InspectionReport Read(ReadOnlyMemory<byte> document, Kit kit, (WordPackage Package, IReadOnlyList<Story> Stories)? opened)
    {
        var faults = new DiagnosticBag();
        if ((opened?.Package ?? WordFile.Open(document, faults)) is not { } package || LayoutReader.Read(package, faults, kit.Setting) is not { } read
            || (opened?.Stories ?? StoryBook.Read(package, known: null, faults)) is not { } stories)
            return new InspectionReport([], faults.Items);
        var profile = kit.Layout ?? ShippedProfiles.Find(ProfileGuess.Of(read))!;
        var parts = read.Asides.ToDictionary(part => part.Name, part => part.Paragraphs, StringComparer.Ordinal);
        parts.Add("", read.Body.Paragraphs);
        var wording = WordingInspection.Read(stories, paragraph => RoleOf(parts.GetValueOrDefault(paragraph.Aside)?.ElementAtOrDefault(paragraph.Number - 1)), kit.Dated.Finder, day: null).Rules;
        var layout = LayoutInspector.InspectOwn(new LayoutInspection(read, profile), wording);
        return new InspectionReport([.. layout, .. wording.Where(rule => !RuleOrder.Ids.Contains(rule.Rule.Id))], []);
    }

    /// <summary>What the drafter is told: a breach of the red line keeps the document back, a breach of a standard is a warning, advice a note.</summary>
    public static IEnumerable<Diagnostic> Diagnostics(InspectionReport report) =>
        from found in report.Findings
        where found.Strength != Strength.Practice
        group found by (found.Rule, found.Strength) into places
        select Diagnostic(places.Key.Rule, places.Key.Strength, [.. places.Select(place => place.Finding)]);

    private static TextRole RoleOf(LayoutParagraph? paragraph) =>
        paragraph is null ? TextRole.Body
        : paragraph.Table is not null ? TextRole.Cell
        : paragraph.Role == LayoutRole.Title ? TextRole.Title
        : paragraph.Format.OutlineLevel is not null ? TextRole.Heading
        : TextRole.Body;

    private static Diagnostic Diagnostic(InspectionRule rule, Strength strength, List<InspectionFinding> findings)
    {
        var where = string.Join('、', findings.Take(MostPlaces).Select(finding => finding.Place.Where).Distinct()) + (findings.Count > MostPlaces ? $"等 {findings.Count} 处" : "");
        var severity = rule.Id == RedLine ? Severity.Error : strength is Strength.Shall or Strength.File ? Severity.Warning : Severity.Note;
        return new Diagnostic(
            severity == Severity.Note ? "VF603" : severity == Severity.Warning ? "VF602" : "VF601", severity, new SourcePlace("成稿.docx", where, 0, 0),
            $"{StrengthWords.Of(strength)}（{rule.Id} {rule.Title}）：{findings[0].Message}", findings[0].Actual, findings[0].Expected, "请修改文稿包的模板或措辞。");
    }
}
