using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PingAnDocs.Printing;

/// <summary>Ends what a process started and left behind when its parent ended first: on Linux, every process whose environment holds the mark of that one run.</summary>
/// <remarks>Elsewhere the process tree itself must do: Windows and macOS do not show the environment of another process.</remarks>
internal static class LeftBehind
{
    // While one program takes the place of another a process shows no environment: on a cold disk for some time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Looks through the list until a look finds nothing more to end and nobody to wait for.</summary>
    /// <param name="mark">The variable and the value only this run has.</param>
    /// <param name="list">Where the kernel shows its processes.</param>
    public static void End(KeyValuePair<string, string> mark, string list = "/proc")
    {
        if (!OperatingSystem.IsLinux()) return;
        var wanted = Encoding.UTF8.GetBytes($"{mark.Key}={mark.Value}\0");
        var waited = Stopwatch.StartNew();
        // Twice at least: one of them may start another while the list is read.
        for (var quiet = 0; quiet < 2;)
        {
            var (found, between) = Look(list, wanted);
            foreach (var id in found) End(id);
            quiet = found.Count == 0 && between == 0 ? quiet + 1 : 0;
            if (waited.Elapsed > Patience) return;
            if (quiet == 0) Thread.Sleep(10);
        }
    }

    private static (List<int> Found, int Between) Look(string list, byte[] wanted)
    {
        var (found, between) = (new List<int>(), 0);
        foreach (var folder in Directory.EnumerateDirectories(list))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == Environment.ProcessId) continue;
            if (EnvironmentIn(folder) is not { } environment) continue;
            if (environment.AsSpan().IndexOf(wanted) >= 0) found.Add(id);
            else if (environment.Length == 0 && HasProgram(folder)) between++;
        }
        return (found, between);
    }

    private static byte[]? EnvironmentIn(string folder)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, "environ"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The threads of the kernel have neither an environment nor a program.
    private static bool HasProgram(string folder)
    {
        try
        {
            return File.ResolveLinkTarget(Path.Combine(folder, "exe"), returnFinalTarget: false) is not null;
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
