using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PingAnDocs.Printing;

/// <summary>Ends what a process started and left behind when its parent ended first: on Linux, every process whose environment holds the mark of that one run.</summary>
/// <remarks>Elsewhere the process tree itself must do: Windows and macOS do not show the environment of another process.</remarks>
internal static class LeftBehind
{
    public static void End(KeyValuePair<string, string> mark)
    {
        if (!OperatingSystem.IsLinux()) return;
        var wanted = Encoding.UTF8.GetBytes($"{mark.Key}={mark.Value}\0");
        // Twice: one of them may start another while the list is read.
        for (var round = 0; round < 2; round++)
        {
            foreach (var id in Ids().Where(id => id != Environment.ProcessId && Holds(id, wanted))) End(id);
        }
    }

    private static IEnumerable<int> Ids() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0);

    private static bool Holds(int id, byte[] wanted)
    {
        try
        {
            return File.ReadAllBytes(FormattableString.Invariant($"/proc/{id}/environ")).AsSpan().IndexOf(wanted) >= 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void End(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It is gone already.
        }
    }
}
