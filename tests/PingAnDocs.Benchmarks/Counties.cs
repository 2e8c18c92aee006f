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
        var input = Directory.CreateDirectory(Path.Combine(root, "input")).FullName;
        var sample = File.ReadAllText(Samples.SurveyPath);
        for (var number = 1; number <= count; number++)
            File.WriteAllText(Path.Combine(input, FormattableString.Invariant($"county-{number:00000}.json")), CountyMaker.Vary(sample, number));

        Console.WriteLine("| counties | workers | seconds | ms a document | released | peak MB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var workers in new[] { 1, 2 }) Console.WriteLine(Run(input, Path.Combine(root, "output"), workers));
        Directory.Delete(root, recursive: true);
    }

    private static string Run(string input, string output, int workers)
    {
        var kit = Samples.Kit();
        var released = 0;
        using var folder = OutputFolder.Open(output, new DiagnosticBag())!;
        var inputs = InputFiles.Find([input], new DiagnosticBag());
        var start = Stopwatch.GetTimestamp();
        new BatchRun(kit, folder, Logger.None) { Restart = true }.Run(inputs, workers, outcome => released += outcome.Status == OutcomeStatus.Released ? 1 : 0);
        var elapsed = Stopwatch.GetElapsedTime(start);
        using var process = Process.GetCurrentProcess();
        return FormattableString.Invariant(
            $"| {inputs.Count} | {workers} | {elapsed.TotalSeconds:0.00} | {elapsed.TotalMilliseconds / inputs.Count:0.00} | {released} | {process.PeakWorkingSet64 >> 20} |");
    }
}
