using System.Security.Cryptography;
using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Sharding;

/// <summary>What one part of a run left in its folder: its manifest, read once; lines are fetched again when they are wanted.</summary>
public sealed class ShardManifest
{
    private readonly List<(long Start, int Length)> lines = [];
    private readonly string path;

    private ShardManifest(string folder)
    {
        Folder = folder;
        path = Path.Combine(folder, Manifest.FileName);
    }

    /// <summary>The folder as it was named.</summary>
    public string Folder { get; }

    /// <summary>The first line the manifest of the whole run has.</summary>
    public string Header { get; private set; } = "";

    /// <summary>Which part it is.</summary>
    public Shard Shard { get; private set; } = new(1, 1);

    /// <summary>What it says of the whole run.</summary>
    public ShardEnd End { get; private set; } = new(0, "", []);

    /// <summary>Reads the manifest of a folder; null, with the reason in the bag, when it is not the whole manifest of a finished part.</summary>
    public static ShardManifest? Read(string folder, DiagnosticBag faults)
    {
        var manifest = new ShardManifest(folder);
        try
        {
            using var file = new FileStream(manifest.path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            if (manifest.Take(file) is not { } fault) return manifest;
            faults.Add(fault);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(ShardFaults.NoManifest(folder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(ShardFaults.Unreadable(folder));
        }

        return null;
    }

    /// <summary>One document's line, as it was written.</summary>
    public byte[] Line(int index)
    {
        var bytes = new byte[lines[index].Length];
        using var file = File.OpenHandle(path);
        RandomAccess.Read(file, bytes, lines[index].Start);
        return bytes;
    }

    /// <summary>One document.</summary>
    public DocumentOutcome Outcome(int index) => ManifestLine.Read(Encoding.UTF8.GetString(Line(index)))! with { Kept = false };

    private Diagnostic? Take(FileStream file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        (ShardEnd End, string Lines)? end = null;
        var wholeLines = 0;
        foreach (var (start, length, text) in WholeLines.Of(file))
        {
            if (wholeLines++ == 0)
            {
                if (RunKey.OfPart(text) is not var (header, shard)) return ShardFaults.NotAPart(Folder);
                (Header, Shard) = (header, shard);
            }
            else if (ShardEnd.Read(text) is { } found) end = found;
            else if (end is not null || ManifestLine.Read(text) is not { } outcome || !outcome.Outputs.All(output => IsPlain(output.Name))) return ShardFaults.Damaged(Folder, wholeLines);
            else lines.Add((start, length));
            if (end is null) hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));
        }

        if (wholeLines == 0) return ShardFaults.NotAPart(Folder);
        if (end is not { } ended) return ShardFaults.Unfinished(Folder, Shard);
        End = ended.End;
        return End.Places.Count == lines.Count && ended.Lines == Convert.ToHexStringLower(hash.GetHashAndReset()) ? null : ShardFaults.Damaged(Folder, wholeLines);
    }

    /// <summary>A manifest is only a file: it shall not name one outside its folder.</summary>
    private static bool IsPlain(string name) => name.Length > 0 && !name.StartsWith('.') && name.AsSpan().IndexOfAny("/\\:") < 0;
}
