using PingAnDocs.Data;

namespace PingAnDocs.KitExchange;

/// <summary>One side of a comparison: a kit folder, or a workbook exported from one.</summary>
internal sealed class KitSide
{
    private KitSide(string path, KitTrees trees, bool isWorkbook) => (FullPath, Trees, IsWorkbook) = (path, trees, isWorkbook);

    public string FullPath { get; }

    public KitTrees Trees { get; }

    public bool IsWorkbook { get; }

    /// <summary>The side, or null with the reasons in the bag.</summary>
    public static KitSide? Load(string path, DiagnosticBag faults)
    {
        var isWorkbook = !Directory.Exists(path) && path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        var trees = !isWorkbook ? KitTrees.Load(path, faults)
            : FileIntake.Load(path, faults) is { } file ? KitWorkbookReader.Read(file, faults) : null;
        return trees is null ? null : new KitSide(path, trees, isWorkbook);
    }

    /// <summary>The kit to write speeches with; a workbook borrows the template and all it does not hold from the other side.</summary>
    public KitReading Read(KitSide other)
    {
        if (!IsWorkbook) return KitReader.Read(FullPath);
        var trees = OwnDifferences.Of(Trees, other.FullPath);
        using var stage = Stage(trees, other);
        var places = new CellPlaces(trees);
        var reading = KitReader.Read(stage.Folder);
        return reading with { Diagnostics = [.. reading.Diagnostics.Select(places.Relocate)] };
    }

    /// <summary>The kit as it works; a workbook is laid over the other side's folder.</summary>
    public KitView View(KitSide other)
    {
        if (!IsWorkbook) return KitView.Of(FullPath, Trees);
        if (other.IsWorkbook) return KitView.Of(Trees, template: null);
        using var stage = Stage(OwnDifferences.Of(Trees, other.FullPath), other);
        return KitView.Of(stage.Folder, KitTrees.Load(stage.Folder, new DiagnosticBag()) ?? Trees);
    }

    private static KitStage Stage(KitTrees trees, KitSide other) => KitStage.Of(other.FullPath, trees.Files.ToDictionary(file => file.Key, file => Cells.File(file.Value), StringComparer.Ordinal));
}
