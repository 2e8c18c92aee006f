using System.Diagnostics;
using WordTemplates.Tests.Mutants;

namespace PingAnDocs.Benchmarks;

/// <summary>Compiles, renders and checks spoilt templates: how long the slowest takes, how much memory they need, what becomes of them.</summary>
internal static class Mutants
{
    /// <param name="count">How many.</param>
    /// <param name="first">Number of the first, to see others than the tests do.</param>
    public static void Measure(int count, int first)
    {
        var (slowest, slowestAt) = (TimeSpan.Zero, 0u);
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = (uint)first; i < (uint)(first + count); i++)
        {
            var file = Mutator.Make(i);
            var start = Stopwatch.GetTimestamp();
            var outcome = Soundness.Outcome(file);
            var taken = Stopwatch.GetElapsedTime(start);
            if (outcome.Contains(' ', StringComparison.Ordinal))
                Console.WriteLine($"mutant {i}: {outcome}");
            if (taken > slowest && i > first)
                (slowest, slowestAt) = (taken, i);
            outcomes[outcome.Split(' ')[0]] = outcomes.GetValueOrDefault(outcome.Split(' ')[0]) + 1;
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine("| outcome | mutants |");
        Console.WriteLine("|---|---|");
        foreach (var (outcome, number) in outcomes)
            Console.WriteLine(FormattableString.Invariant($"| {outcome} | {number} |"));
        Console.WriteLine(FormattableString.Invariant($"slowest: mutant {slowestAt}, {slowest.TotalMilliseconds:0.0} ms; peak working set {process.PeakWorkingSet64 >> 20} MiB"));
    }
}
