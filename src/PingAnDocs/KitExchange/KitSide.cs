using PingAnDocs.Data;
using WordTemplates;

namespace PingAnDocs.KitExchange;

/// <summary>One side of a comparison: a kit folder, or a workbook exported from one.</summary>
internal sealed class KitSide
{
    private KitSide(string path, KitTrees trees, bool isWorkbook) => (FullPath, Trees, IsWorkbook) = (path, trees, isWorkbook);

    public string FullPath { get; }

    public KitTrees Trees { get; }

    public bool IsWorkbook { get; }

    /// <summary>True for a workbook, false for a folder.</summary>
    public static bool NamesWorkbook(string path) => !Directory.Exists(path) && path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The side, or null with the reasons in the bag.</summary>
    /// <param name="path">Folder or workbook.</param>
    /// <param name="whole">True for a kit as it is used, false for what its own folder holds, which is what a workbook holds.</param>
    /// <param name="faults">Where the reasons go.</param>
    public static KitSide? Load(string path, bool whole, DiagnosticBag faults)
    {
        var isWorkbook = NamesWorkbook(path);
        var trees = !isWorkbook ? (whole ? KitTrees.LoadWhole(path, faults) : KitTrees.Load(path, faults))
            : FileIntake.Load(path, faults) is { } file ? KitWorkbookReader.Read(file, faults) : null;
        return trees is null ? null : new KitSide(path, trees, isWorkbook);
    }

    /// <summary>The kit to write speeches with; a workbook borrows the template and all it does not hold from the other side.</summary>
    public KitReading Read(KitSide other)
    {
        if (!IsWorkbook) return KitReader.Read(FullPath);
        using var stage = KitStage.Of(other.FullPath, Trees.Files.ToDictionary(file => file.Key, file => Cells.File(file.Value), StringComparer.Ordinal));
        var places = new CellPlaces(Trees);
        var reading = KitReader.Read(stage.Folder);
        return reading with { Diagnostics = [.. reading.Diagnostics.Select(places.Relocate)] };
    }

    /// <summary>The sheets, with the template's tags as one of them.</summary>
    public IReadOnlyList<Grid> Grids(KitSide other)
    {
        var template = FileIntake.Load(KitFiles.PathOf(IsWorkbook ? other.FullPath : FullPath, KitFiles.TemplateName), new DiagnosticBag());
        return template is null || (IsWorkbook && other.IsWorkbook) ? KitGrids.Of(Trees) : [.. KitGrids.Of(Trees), TagGrid(template)];
    }

    private static Grid TagGrid(SourceFile template)
    {
        var header = new ColumnSpec("标签", "", CellForm.Text, 0, "");
        var hash = new ColumnSpec("内容摘要", "", CellForm.Text, 0, "");
        var tags = WordTemplate.Compile(template.Bytes).Template?.Tags.Select(tag => string.Join('›', tag.Within.Append($"{tag.Path}{(tag.Format.Length > 0 ? $":{tag.Format}" : "")}"))) ?? [];
        return new Grid("模板", [new GridColumn(header.Header, header), new GridColumn(hash.Header, hash)],
            [.. tags.Distinct(StringComparer.Ordinal).Select(tag => (string[])[tag, ""]), [KitFiles.TemplateName, template.Sha256[..8]]], 1);
    }
}
