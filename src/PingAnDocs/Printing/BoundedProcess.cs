using System.ComponentModel;
using System.Diagnostics;

namespace PingAnDocs.Printing;

/// <summary>Runs a program that is not trusted to end: its output is drained and forgotten, after its time it is ended with all it started.</summary>
internal static class BoundedProcess
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Runs it to its end or to the end of its time.</summary>
    /// <param name="start">What to start.</param>
    /// <param name="mark">A variable of its environment and the value that no other process has: what it leaves behind is known by it.</param>
    /// <param name="limit">Its time.</param>
    public static ProcessEnd Run(ProcessStartInfo start, KeyValuePair<string, string> mark, TimeSpan limit)
    {
        start.Environment[mark.Key] = mark.Value;
        (start.UseShellExecute, start.CreateNoWindow) = (false, true);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        try
        {
            using var process = Process.Start(start);
            return process is null ? ProcessEnd.NotStarted : Await(process, mark, limit);
        }
        catch (Exception fault) when (fault is Win32Exception or IOException or UnauthorizedAccessException)
        {
            return ProcessEnd.NotStarted;
        }
    }

    private static ProcessEnd Await(Process process, KeyValuePair<string, string> mark, TimeSpan limit)
    {
        try
        {
            process.StandardInput.Close();
            // Nobody waits for these two to end: a grandchild may hold the pipe longer than its parent lives.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            return process.WaitForExit(limit) ? ProcessEnd.Ended : ProcessEnd.TimedOut;
        }
        finally
        {
            End(process);
            LeftBehind.End(mark);
        }
    }

    private static void End(Process process)
    {
        try
        {
            if (process.HasExited) return;
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Grace);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or AggregateException or NotSupportedException)
        {
            // It ended by itself in this moment; what remains of it is looked for next.
        }
    }
}
