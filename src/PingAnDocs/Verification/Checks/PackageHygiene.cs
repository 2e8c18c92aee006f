using PingAnDocs.Data;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>The package itself: canonical unique names, the parts a Word file needs, nothing that runs, nothing that reaches out.</summary>
internal static class PackageHygiene
{
    private static readonly string[] Needed = [ContentTypes.Part, "_rels/.rels"];

    private static readonly string[] Active = ["vbaproject", "vbadata", "/activex/", "oleobject", "/afchunk"];

    private static readonly string[] ChartFolders = ["word/charts/", "word/embeddings/"];

    public static void Check(WordPackage package, TemplateReading template, DiagnosticBag faults)
    {
        Names(package.Names, faults);
        foreach (var name in Needed.Where(name => package.Entry(name) is null))
            faults.Add(Fault.Error("VF007", name, $"成稿缺少部件“{name}”，Word 打不开。"));
        if (package.MainPart is null)
            faults.Add(Fault.Error("VF007", "", "成稿没有正文部件，不是 Word 文档。"));
        foreach (var name in package.Names.Where(name => template.Package.Entry(name) is null && !IsFurtherChart(name, template.Package)))
            faults.Add(Fault.Warning("VF015", name, "成稿里有模板没有的部件。", name));
        foreach (var name in package.Names.Where(name => Array.Exists(Active, ("/" + name.ToLowerInvariant()).Contains)))
            faults.Add(Fault.Error("VF012", name, "成稿带有宏、控件或嵌入对象。", name));
    }

    public static void Elements(IReadOnlyList<Story> stories, DiagnosticBag faults)
    {
        foreach (var story in stories)
        {
            foreach (var mark in story.Marks.Intersect(["altChunk", "object", "control", "OLEObject"], StringComparer.Ordinal))
                faults.Add(Fault.Error("VF012", story.Part, "成稿带有嵌入对象或外来片段。", mark));
        }
    }

    // A chart in a loop is drawn once a round, each with its own part and workbook; ChartCheck reads them.
    private static bool IsFurtherChart(string name, WordPackage template) =>
        Array.Exists(ChartFolders, folder => name.StartsWith(folder, StringComparison.Ordinal)
            && template.Names.Any(own => own.StartsWith(folder, StringComparison.Ordinal) && Path.GetExtension(own) == Path.GetExtension(name)));

    private static void Names(IReadOnlyList<string> names, DiagnosticBag faults)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (!seen.Add(name)) faults.Add(Fault.Error("VF006", name, "成稿里有重名的部件。", name));
            if (!IsCanonical(name)) faults.Add(Fault.Error("VF006", name, "成稿里有不规范的部件名。", name));
        }
    }

    private static bool IsCanonical(string name) =>
        name.Length > 0 && !name.Contains('\\') && !name.Contains(':') && !name.Any(char.IsControl)
        && !name.Split('/').Any(segment => segment is "" or "." or "..");
}
