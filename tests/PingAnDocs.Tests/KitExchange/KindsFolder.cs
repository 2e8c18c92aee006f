using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>A copy of all shipped kits side by side, so that those that build on another find it.</summary>
internal sealed class KindsFolder : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public KindsFolder()
    {
        foreach (var kit in Directory.GetDirectories(Repository.At("templates")))
        {
            Directory.CreateDirectory(At(Path.GetFileName(kit)));
            foreach (var file in Directory.GetFiles(kit)) File.Copy(file, Path.Combine(At(Path.GetFileName(kit)), Path.GetFileName(file)));
        }
    }

    public static string Shipped(string kit) => Repository.At("templates", kit);

    public string At(string kit) => scratch.At(kit);

    public string Text(string kit, string file) => File.ReadAllText(Path.Combine(At(kit), file));

    public KindsFolder Change(string kit, string file, string old, string now)
    {
        var text = Text(kit, file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(At(kit), file), text.Replace(old, now, StringComparison.Ordinal));
        return this;
    }

    /// <summary>The kit's workbook as an official opens it.</summary>
    public EditedWorkbook Workbook(string kit) => new(KitExchanger.Export(At(kit), new DiagnosticBag())!);

    public KitImport Import(string kit, EditedWorkbook workbook) => KitExchanger.Import(new SourceFile("改.xlsx", workbook.ToBytes()), At(kit));

    /// <summary>The differences from the shipped kit, a line each.</summary>
    public IReadOnlyList<string> Changes(string kit) => [.. Difference(Shipped(kit), At(kit)).Changes.Select(change => change.Text)];

    public static KitDifference Difference(string old, string now)
    {
        var faults = new DiagnosticBag();
        var difference = KitDifference.Of(old, now, forSpeeches: true, faults);
        Assert.True(difference is not null, string.Join('\n', faults.Items));
        return difference;
    }

    /// <summary>The row of a setting.</summary>
    public static int Row(EditedWorkbook book, string place, string name) =>
        Enumerable.Range(2, 60).First(row => book.Text("文稿结构", $"A{row}") == place && book.Text("文稿结构", $"B{row}") == name);

    public void Dispose() => scratch.Dispose();
}
