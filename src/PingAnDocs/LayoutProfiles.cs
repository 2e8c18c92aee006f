using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs;

/// <summary>Layout profiles: the shipped ones by name, an office's own by file.</summary>
public static class LayoutProfiles
{
    /// <summary>Names of the shipped profiles.</summary>
    public static IReadOnlyList<string> Names => ShippedProfiles.Names;

    private static IReadOnlySet<string> Practice { get; } =
        LayoutRules.All.Select(rule => rule.Rule).Where(rule => rule.Strength == Strength.Practice).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>A shipped profile, or one read from a file; null with the reason in the bag.</summary>
    /// <param name="name">Name of a shipped profile, or path of a file.</param>
    /// <param name="faults">Where faults go.</param>
    public static LayoutProfile? Find(string name, DiagnosticBag faults)
    {
        if (ShippedProfiles.Find(name) is { } shipped) return shipped;
        if (File.Exists(name)) return FileIntake.Load(name, faults) is { } file ? Read(file, faults) : null;
        faults.Add(new Diagnostic(
            ProfileCodes.UnknownProfile, Severity.Error, SourcePlace.WholeFile(name), $"没有“{name}”这个版式，也没有这个文件。", name, string.Join('、', Names), "请写自带版式的名称，或者本单位版式文件（JSON）的路径。"));
        return null;
    }

    /// <summary>The profile a kit's documents are held to; null in a kit that names none, and, with the reason in the bag, where it cannot be read.</summary>
    /// <param name="folder">Folder of the kit.</param>
    /// <param name="faults">Where faults go.</param>
    public static LayoutProfile? OfKit(string folder, DiagnosticBag faults) =>
        KitFolders.Find(folder, faults) is { } folders && folders.Has(KitFiles.LayoutName) && folders.Nearest(KitFiles.LayoutName, faults) is { } file ? Read(file, faults) : null;

    /// <summary>An office's own profile; null when it has faults, all of which are in the bag.</summary>
    public static LayoutProfile? Read(SourceFile file, DiagnosticBag faults) => ProfileReader.Read(file, file.Name, ShippedProfiles.Find, Practice, faults);
}
