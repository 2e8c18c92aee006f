using System.Globalization;

namespace PingAnDocs.Writing;

/// <summary>
/// The lock on an output folder: a file one process holds open. The system frees it when the process is gone, however it went, and the next
/// run takes it over. A note beside it tells people who holds it, for the lock itself cannot be read while it is held.
/// </summary>
/// <remarks>Process numbers are used again, in a container at once, so a number found in a note never keeps anybody out.</remarks>
internal sealed class FolderLock : IDisposable
{
    private const string LockName = ".pingan.lock";
    private const string NoteName = ".pingan.lock.txt";

    private readonly FileStream held;
    private readonly string note;

    private FolderLock(FileStream held, string note)
    {
        this.held = held;
        this.note = note;
    }

    /// <summary>Takes the lock; both files go when it is released.</summary>
    public static FolderLock Take(string folder)
    {
        var taken = Open(Path.Combine(folder, LockName), FileMode.OpenOrCreate);
        try
        {
            File.WriteAllText(At(folder), string.Create(CultureInfo.InvariantCulture, $"电脑 {Environment.MachineName} 上的进程 {Environment.ProcessId}"));
            return new FolderLock(taken, At(folder));
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Who holds the lock; null when nobody does.</summary>
    public static string? HolderOf(string folder)
    {
        try
        {
            if (!File.Exists(Path.Combine(folder, LockName))) return null;
            Open(Path.Combine(folder, LockName), FileMode.Open).Dispose();
            return null;
        }
        catch (IOException)
        {
            return File.Exists(At(folder)) ? File.ReadAllText(At(folder)) : "别的进程";
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        File.Delete(note);
        held.Dispose();
    }

    private static string At(string folder) => Path.Combine(folder, NoteName);

    private static FileStream Open(string path, FileMode mode) =>
        new(path, mode, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
}
