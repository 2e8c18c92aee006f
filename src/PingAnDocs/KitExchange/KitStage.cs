using PingAnDocs.Writing;

namespace PingAnDocs.KitExchange;

/// <summary>A kit with other JSON files, tried beside the real one, so that a kit that builds on its neighbours still finds them. Gone when disposed.</summary>
internal sealed class KitStage : IDisposable
{
    private KitStage(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Copies the kit's own files and lays the given ones over them.</summary>
    public static KitStage Of(string kit, IReadOnlyDictionary<string, byte[]> files)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(kit));
        var stage = new KitStage(Path.Combine(Path.GetDirectoryName(full) ?? full, FormattableString.Invariant($"{AtomicFile.TemporaryPrefix}kit-{Environment.ProcessId}")));
        if (Directory.Exists(stage.Folder)) Directory.Delete(stage.Folder, recursive: true);
        Directory.CreateDirectory(stage.Folder);
        foreach (var file in Directory.Exists(full) ? Directory.EnumerateFiles(full) : [])
            if (!Path.GetFileName(file).StartsWith(AtomicFile.TemporaryPrefix, StringComparison.Ordinal)) File.Copy(file, Path.Combine(stage.Folder, Path.GetFileName(file)));
        foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(stage.Folder, name), bytes);
        return stage;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
