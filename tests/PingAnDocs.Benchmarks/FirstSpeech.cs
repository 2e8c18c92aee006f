using System.Diagnostics;

namespace PingAnDocs.Benchmarks;

/// <summary>One process start to the first speech on disk, as README builds the command.</summary>
internal static class FirstSpeech
{
    public static void Measure(int rounds)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "pingan.dll");
        var output = Directory.CreateTempSubdirectory("pingan-first-").FullName;
        var times = Enumerable.Range(0, rounds).Select(_ => Start(command, output).TotalMilliseconds).Order().ToList();
        Directory.Delete(output, recursive: true);

        Console.WriteLine("| first speech of a process | median ms | fastest ms |");
        Console.WriteLine("|---|---|---|");
        Console.WriteLine(FormattableString.Invariant($"| dotnet pingan.dll generate, {rounds} starts | {times[rounds / 2]:0} | {times[0]:0} |"));
    }

    private static TimeSpan Start(string command, string output)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [command, "generate", Samples.SurveyPath, "--kit", Samples.KitFolder, "-o", output]) { RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start) : throw new InvalidOperationException($"pingan ended with {process.ExitCode}");
    }
}
