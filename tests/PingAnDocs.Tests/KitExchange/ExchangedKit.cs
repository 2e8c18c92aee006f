using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>A copy of the shipped kit to import into, and its exported workbook.</summary>
internal sealed class ExchangedKit : IDisposable
{
    public static readonly IReadOnlyList<string> Json = ["rules.json", "phrases.json", "indicators.json"];

    private static readonly Lazy<byte[]> Exported = new(() => KitExchanger.Export(WholeKit.Folder, new DiagnosticBag())!);

    private readonly ScratchFolder scratch = new();

    public ExchangedKit()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(WholeKit.Folder)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public static byte[] Workbook => Exported.Value;

    public string Folder => scratch.At("kit");

    public static EditedWorkbook Edited() => new(Workbook);

    public string At(string name) => scratch.At(name);

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public KitImport Import(EditedWorkbook workbook) => KitExchanger.Import(new SourceFile("改.xlsx", workbook.ToBytes()), Folder);

    /// <summary>True when every file of the kit is still the shipped one and nothing was added.</summary>
    public bool IsUntouched =>
        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).SequenceEqual(Directory.EnumerateFiles(WholeKit.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal))
        && Json.All(file => Bytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(WholeKit.Folder, file))))
        && scratch.Names is ["kit"];

    public void Dispose() => scratch.Dispose();
}
