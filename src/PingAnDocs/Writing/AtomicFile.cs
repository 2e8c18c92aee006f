namespace PingAnDocs.Writing;

/// <summary>Writes files that are old or new, never half: a temporary neighbour, flushed to the disk, moved over the name.</summary>
internal static class AtomicFile
{
    /// <summary>Leftovers of a killed run begin so; a run ignores them as input and sweeps them from its output folder.</summary>
    public const string TemporaryPrefix = ".tmp-";

    private static int written;

    /// <summary>Replaces the file as a whole. A symbolic link under that name is replaced, not written through.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = Path.Combine(
            Path.GetDirectoryName(path)!, $"{TemporaryPrefix}{Environment.ProcessId}-{Interlocked.Increment(ref written)}");
        try
        {
            WriteThrough(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>Removes what killed runs left in a folder. Only for the holder of the folder's lock.</summary>
    public static void Sweep(string folder)
    {
        foreach (var leftover in Directory.EnumerateFiles(folder, $"{TemporaryPrefix}*"))
            Discard(leftover);
    }

    private static void WriteThrough(string path, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next run sweeps it; the fault that brought us here is the one to report.
        }
    }
}
