using System.Diagnostics;
using PingAnDocs.Data;
using PingAnDocs.Writing;
using Serilog.Core;

namespace PingAnDocs.Benchmarks;

/// <summary>Many counties to disk, with one worker and with two.</summary>
internal static class Counties
{
    public static void Measure(int count)
    {
        var root = Directory.CreateTempSubdirectory("pingan-counties-").FullName;
        var inputs = Make(root, count);
        Console.WriteLine("| counties | workers | seconds | ms a document | released | peak MB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var workers in new[] { 1, 2 }) Console.WriteLine(Run(inputs, Path.Combine(root, "output"), workers));
        Directory.Delete(root, recursive: true);
    }

    /// <summary>What the process holds after each thousand counties of one run: the heap after a collection, and its memory as the system sees it.</summary>
    public static void MeasureMemory(int count)
    {
        var root = Directory.CreateTempSubdirectory("pingan-memory-").FullName;
        var inputs = Make(root, count);
        using (var folder = OutputFolder.Open(Path.Combine(root, "output"), new DiagnosticBag())!)
        {
            Console.WriteLine("| counties | seconds | heap MiB | resident MiB |");
            Console.WriteLine("|---|---|---|---|");
            var (done, start) = (0, Stopwatch.GetTimestamp());
            new BatchRun(Samples.Kit(), folder, Logger.None) { Restart = true }.Run(inputs, 2, _ =>
            {
                if (++done % 1000 == 0) Console.WriteLine(Memory(done, start));
            });
            Console.WriteLine(Memory(done, start));
        }
        Directory.Delete(root, recursive: true);
    }

    private static string Memory(int done, long start)
    {
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        // What is free goes back to the system first: asked is what the process holds, not what it may use again.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        return FormattableString.Invariant($"| {done} | {seconds:0.0} | {heap / 1048576.0:0.0} | {process.WorkingSet64 / 1048576.0:0.0} |");
    }

    private static IReadOnlyList<InputFile> Make(string root, int count)
    {
        var input = Directory.CreateDirectory(Path.Combine(root, "input")).FullName;
        var sample = File.ReadAllText(Samples.SurveyPath);
        for (var number = 1; number <= count; number++)
            File.WriteAllText(Path.Combine(input, FormattableString.Invariant($"county-{number:00000}.json")), CountyMaker.Vary(sample, number));
        return InputFiles.Find([input], new DiagnosticBag());
    }

    private static string Run(IReadOnlyList<InputFile> inputs, string output, int workers)
    {
        var kit = Samples.Kit();
        var released = 0;
        using var folder = OutputFolder.Open(output, new DiagnosticBag())!;
        var start = Stopwatch.GetTimestamp();
        new BatchRun(kit, folder, Logger.None) { Restart = true }.Run(inputs, workers, outcome => released += outcome.Status == OutcomeStatus.Released ? 1 : 0);
        var elapsed = Stopwatch.GetElapsedTime(start);
        using var process = Process.GetCurrentProcess();
        return FormattableString.Invariant(
            $"| {inputs.Count} | {workers} | {elapsed.TotalSeconds:0.00} | {elapsed.TotalMilliseconds / inputs.Count:0.00} | {released} | {process.PeakWorkingSet64 >> 20} |");
    }
}
