using System.Diagnostics;
using PingAnDocs.Tests.Data.Excel;

namespace PingAnDocs.Benchmarks;

/// <summary>One process for each hostile workbook: what the command takes, start included, until it has said no.</summary>
internal static class Hostile
{
    public static void Measure()
    {
        var folder = Directory.CreateTempSubdirectory("pingan-hostile-").FullName;
        Console.WriteLine("| workbook | KB | exit code | seconds | processor seconds | peak MiB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var name in HostileBooks.Names)
        {
            var path = Path.Combine(folder, $"{name}.xlsx");
            File.WriteAllBytes(path, HostileBooks.Of(name));
            Console.WriteLine(Check(name, path));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string Check(string name, string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pingan.dll"), "check", path])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(5)) (peak, processor) = Look(process) is var (most, all) ? (Math.Max(peak, most), all) : (peak, processor);
        said.Wait();
        return FormattableString.Invariant(
            $"| {name} | {new FileInfo(path).Length / 1024} | {process.ExitCode} | {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} | {processor.TotalSeconds:0.00} | {peak / 1048576.0:0} |");
    }

    // An ended process shows neither.
    private static (long Peak, TimeSpan Processor)? Look(Process process)
    {
        try
        {
            process.Refresh();
            return (Math.Max(process.PeakWorkingSet64, process.WorkingSet64), process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
