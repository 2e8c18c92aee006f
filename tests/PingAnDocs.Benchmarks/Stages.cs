using System.Diagnostics;
using System.Text;
using PingAnDocs.Data;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace PingAnDocs.Benchmarks;

/// <summary>Where the time of a document goes: each stage of the walk, warm, over counties that differ.</summary>
internal sealed class Stages : ILogEventSink
{
    private const int Warming = 200;
    private readonly List<string> names = [];
    private readonly Dictionary<string, (double Milliseconds, double Kilobytes)> spent = new(StringComparer.Ordinal);
    private long time;
    private long bytes;

    public static void Measure(int count)
    {
        var (kit, sample, stages) = (Samples.Kit(), File.ReadAllText(Samples.SurveyPath), new Stages());
        using var log = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(stages).CreateLogger();
        for (var number = 1; number <= Warming + count; number++)
        {
            if (number == Warming + 1) stages.spent.Clear();
            var survey = new SourceFile("county.json", Encoding.UTF8.GetBytes(CountyMaker.Vary(sample, number)));
            stages.Begin();
            DocumentPipeline.Run(survey, kit, log);
        }

        Console.WriteLine("| stage | ms | KB allocated |");
        Console.WriteLine("|---|---|---|");
        foreach (var name in stages.names) Console.WriteLine(FormattableString.Invariant($"| {name} | {stages.spent[name].Milliseconds / count:0.000} | {stages.spent[name].Kilobytes / count:0} |"));
        Console.WriteLine(FormattableString.Invariant($"| all | {stages.spent.Values.Sum(one => one.Milliseconds) / count:0.000} | {stages.spent.Values.Sum(one => one.Kilobytes) / count:0} |"));
    }

    public void Emit(LogEvent logEvent)
    {
        var (milliseconds, kilobytes) = (Stopwatch.GetElapsedTime(time).TotalMilliseconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0);
        var name = logEvent.Properties.TryGetValue("Stage", out var stage) && stage is ScalarValue { Value: string text } ? text : "?";
        if (!spent.ContainsKey(name) && !names.Contains(name)) names.Add(name);
        var before = spent.GetValueOrDefault(name);
        spent[name] = (before.Milliseconds + milliseconds, before.Kilobytes + kilobytes);
        Begin();
    }

    private void Begin() => (time, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
}
