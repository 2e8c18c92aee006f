using System.Security.Cryptography;
using PingAnDocs.Data;
using PingAnDocs.Writing.Overview;

namespace PingAnDocs.Writing;

/// <summary>The folder a run writes to, held by a lock so that no second run writes there at the same time.</summary>
public sealed class OutputFolder : IDisposable
{
    private readonly FolderLock hold;

    private OutputFolder(string path, FolderLock hold)
    {
        Path = path;
        this.hold = hold;
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>Makes the folder where needed, locks it and sweeps away what killed runs left; null with the reason in the bag.</summary>
    public static OutputFolder? Open(string path, DiagnosticBag faults)
    {
        try
        {
            var full = Directory.CreateDirectory(path).FullName;
            var held = FolderLock.Take(full);
            AtomicFile.Sweep(full);
            return new OutputFolder(full, held);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var (reason, hint) = FolderLock.HolderOf(path) is { } holder ? ($"另一次生成正在使用它（{holder}）", "请等它结束后重试，或者换一个输出文件夹。") : DiskFault.Of(fault);
            faults.Add(new Diagnostic("IO004", Severity.Error, SourcePlace.WholeFile(path), $"输出文件夹“{path}”不能写入：{reason}。", "", "", hint));
            return null;
        }
    }

    /// <summary>True when the folder already holds a file of that name.</summary>
    public bool Holds(string name) => File.Exists(System.IO.Path.Combine(Path, name));

    /// <summary>The bytes of a file of the folder.</summary>
    public byte[] Read(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    /// <summary>Removes a file this program wrote, if it is there.</summary>
    public void Remove(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    /// <summary>Writes one file, whole or not at all.</summary>
    public OutputFile Write(string name, byte[] content)
    {
        AtomicFile.Write(System.IO.Path.Combine(Path, name), content);
        return new OutputFile(name, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>Writes one file piece by piece, whole or not at all.</summary>
    public void Write(string name, Action<Stream> fill) => AtomicFile.Write(System.IO.Path.Combine(Path, name), fill, release: () => { });

    /// <summary>Forces the names of the written files to the disk.</summary>
    public void Settle() => FolderSync.Flush(Path);

    /// <summary>True when the folder holds every output of a document: each with the bytes it was written with, one that has no hash at least by its name.</summary>
    public bool HoldsWhole(IEnumerable<OutputFile> outputs) => outputs.All(output =>
        Holds(output.Name) && (output.DerivedFrom.Length > 0 || HashOf(output.Name) == output.Sha256));

    /// <summary>Files that belong to none of these documents and are no file of a run; they are never touched.</summary>
    public IReadOnlyList<string> Strangers(IEnumerable<string> documents)
    {
        var known = documents.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file))
            .Where(name => !name.StartsWith('.') && name is not (Manifest.FileName or LedgerFile.FileName or SimilarityFile.FileName or OverviewFiles.PageName or OverviewFiles.BookName) && !Stems(name).Any(known.Contains))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes one file outside any run.</summary>
    public static void WriteSingle(string path, byte[] content)
    {
        var full = System.IO.Path.GetFullPath(path);
        AtomicFile.Write(full, content);
        FolderSync.Flush(System.IO.Path.GetDirectoryName(full)!);
    }

    public void Dispose() => hold.Dispose();

    private string? HashOf(string name)
    {
        try
        {
            using var file = File.OpenRead(System.IO.Path.Combine(Path, name));
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It will be written again, and the fault told if it still is one.
            return null;
        }
    }

    /// <summary>Of a.trace.json: a.trace and a.</summary>
    private static IEnumerable<string> Stems(string name)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1)) yield return name[..dot];
    }
}
