namespace PingAnDocs.Tests;

/// <summary>A folder of kits for one test: a copy of the shipped one as "speech", and kits that build on it or on each other.</summary>
internal sealed class KitShelf : IDisposable
{
    private static readonly string[] Files = ["template.docx", "rules.json", "phrases.json", "indicators.json", "formulations.json"];
    private readonly ScratchFolder scratch = new();

    public KitShelf()
    {
        Directory.CreateDirectory(scratch.At("speech"));
        foreach (var file in Files)
            File.Copy(Path.Combine(WholeKit.Folder, file), Path.Combine(scratch.At("speech"), file));
    }

    /// <summary>Path of a kit of this shelf.</summary>
    public string At(string kit) => scratch.At(kit);

    /// <summary>Makes a kit that builds on another one.</summary>
    public KitShelf Build(string kit, string on = "../speech", params (string File, string Text)[] files)
    {
        Put(kit, "kit.json", $$"""{ "schema": "pingan-kit/1", "name": "试用", "base": "{{on}}" }""");
        foreach (var (file, text) in files)
            Put(kit, file, text);
        return this;
    }

    /// <summary>Writes one file of a kit.</summary>
    public void Put(string kit, string file, string text)
    {
        Directory.CreateDirectory(At(kit));
        File.WriteAllText(Path.Combine(At(kit), file), text);
    }

    /// <summary>Changes the text of a file of a kit.</summary>
    public void Change(string kit, string file, string old, string fresh)
    {
        var path = Path.Combine(At(kit), file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, fresh, StringComparison.Ordinal));
    }

    /// <summary>Reads a kit that must be sound.</summary>
    public Kit Read(string kit)
    {
        var reading = KitReader.Read(At(kit));
        Assert.Empty(reading.Diagnostics.Select(fault => $"{fault.Code} {fault.Place.File} {fault.Message}"));
        return reading.Kit!;
    }

    public void Dispose() => scratch.Dispose();
}
