using System.Globalization;
using System.Text;

namespace PingAnDocs.Writing;

/// <summary>
/// The lock on an output folder: a file one process holds open. The system frees it when the process is gone, however it went, and the next
/// run takes it over; what stands in it only tells people who holds it.
/// </summary>
/// <remarks>Process numbers are used again, in a container at once, so a number found in the file never keeps anybody out.</remarks>
internal static class FolderLock
{
    private const string Name = ".pingan.lock";

    /// <summary>Takes the lock; the file goes when it is released.</summary>
    public static FileStream Take(string folder)
    {
        var held = new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        try
        {
            held.SetLength(0);
            held.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"电脑 {Environment.MachineName} 上的进程 {Environment.ProcessId}")));
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Who holds the lock, as far as the system lets it be read; null when nobody does.</summary>
    public static string? HolderOf(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) return null;
        try
        {
            // Opened for itself alone, as the holder has it, and only looked at: what is free opens.
            using var free = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0);
            return null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
        catch (IOException)
        {
            return Told(path);
        }
    }

    private static string Told(string path)
    {
        try
        {
            using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            return file.ReadToEnd();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Windows lets nobody read a file that is held for one alone.
            return "别的进程";
        }
    }
}
