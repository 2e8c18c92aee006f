namespace PingAnDocs.Writing;

/// <summary>Writes files that are old or new, never half: a temporary neighbour, flushed to the disk, moved over the name.</summary>
/// <remarks>The name itself is on the disk only after <see cref="FolderSync"/>; a run does that once a document, before its line in the manifest.</remarks>
internal static class AtomicFile
{
    /// <summary>Leftovers of a killed run begin so; a run ignores them as input and sweeps them from its output folder.</summary>
    public const string TemporaryPrefix = ".tmp-";

    private static int written;

    /// <summary>Replaces the file as a whole. A symbolic link under that name is replaced, not written through.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = Beside(path);
        try
        {
            using (var stream = Create(temporary))
            {
                FaultPoint.Write(stream, content);
                stream.Flush(flushToDisk: true);
            }

            Rename(temporary, path);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>Replaces the file as a whole by what is written piece by piece; before its name is taken, <paramref name="release"/> lets go of the old one.</summary>
    public static void Write(string path, Action<Stream> fill, Action release)
    {
        var temporary = Beside(path);
        try
        {
            using (var stream = Create(temporary))
            {
                fill(stream);
                stream.Flush(flushToDisk: true);
            }

            release();
            Rename(temporary, path);
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

    private static string Beside(string path) => Path.Combine(
        Path.GetDirectoryName(path)!, $"{TemporaryPrefix}{Environment.ProcessId}-{Interlocked.Increment(ref written)}");

    private static FileStream Create(string path)
    {
        FaultPoint.Pass();
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    private static void Rename(string temporary, string path)
    {
        FaultPoint.Pass();
        File.Move(temporary, path, overwrite: true);
        FaultPoint.Pass();
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
