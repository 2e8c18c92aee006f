using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.KitExchange;

/// <summary>A kit out to a workbook and back: the view an official edits, never a second truth.</summary>
public static class KitExchanger
{
    /// <summary>Ending of the copy that is kept of a replaced file.</summary>
    public const string BackupEnding = ".bak";

    /// <summary>The workbook of a kit folder; null, with the reasons in the bag, when it cannot be made.</summary>
    public static byte[]? Export(string folder, DiagnosticBag faults) =>
        KitTrees.Load(folder, faults) is { } trees ? KitWorkbook.Write(trees, faults) : null;

    /// <summary>Writes a finished workbook under its name, whole or not at all; the reason when another lies there that must not be lost.</summary>
    public static Diagnostic? Save(string path, byte[] workbook, bool overwrite = false)
    {
        if (!overwrite && WorkbookInTheWay.Find(path, workbook) is { } fault) return fault;
        AtomicFile.Write(Path.GetFullPath(path), workbook);
        return null;
    }

    /// <summary>Reads a workbook, checks the kit it makes as a whole, and replaces the kit's files: all that changed, or none.</summary>
    public static KitImport Import(SourceFile workbook, string folder)
    {
        var faults = new DiagnosticBag();
        if (KitWorkbookReader.Read(workbook, faults) is not { } read) return new KitImport(faults.Items, null, []);

        var trees = OwnDifferences.Of(read, folder);
        var old = KitTrees.Load(folder, new DiagnosticBag()) ?? new KitTrees(new Dictionary<string, Data.Json.JsonNode>(StringComparer.Ordinal));
        var files = trees.Files.Where(file => !old.Files.TryGetValue(file.Key, out var before) || Meaning.Of(before) != Meaning.Of(file.Value))
            .ToDictionary(file => file.Key, file => Cells.File(file.Value), StringComparer.Ordinal);
        var places = new CellPlaces(trees);
        var reading = Check(folder, files);
        faults.AddRange(reading.Diagnostics.Select(places.Relocate));
        if (reading.Kit is null) return new KitImport(faults.Items, null, []);

        Replace(folder, files);
        var changes = GridComparison.Of(KitGrids.Of(old), KitGrids.Of(trees with { Files = Merged(old, trees) }));
        return new KitImport(faults.Items, [.. changes], [.. files.Keys]);
    }

    // Files the workbook knows nothing of stay as they are and are no difference.
    private static Dictionary<string, Data.Json.JsonNode> Merged(KitTrees old, KitTrees now) =>
        KitTrees.Names.Where(name => old.Files.ContainsKey(name) || now.Files.ContainsKey(name))
            .ToDictionary(name => name, name => now.Files.TryGetValue(name, out var root) ? root : old.Files[name], StringComparer.Ordinal);

    private static KitReading Check(string folder, Dictionary<string, byte[]> files)
    {
        using var stage = KitStage.Of(folder, files);
        return KitReader.Read(stage.Folder);
    }

    private static void Replace(string folder, Dictionary<string, byte[]> files)
    {
        var before = files.Keys.Where(name => File.Exists(Path.Combine(folder, name)))
            .ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, name)), StringComparer.Ordinal);
        foreach (var (name, bytes) in before) AtomicFile.Write(Path.Combine(folder, name + BackupEnding), bytes);
        try
        {
            foreach (var (name, bytes) in files) AtomicFile.Write(Path.Combine(folder, name), bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            foreach (var (name, bytes) in before) AtomicFile.Write(Path.Combine(folder, name), bytes);
            throw;
        }
    }
}
