using System.Diagnostics;
using Serilog;

namespace PingAnDocs;

/// <summary>Writes one structured event per stage; the durations are for the log alone and never reach a document.</summary>
internal sealed class StageLog(ILogger log, string input)
{
    private long start = Stopwatch.GetTimestamp();

    /// <summary>Closes a stage: what it counted, and how long it took.</summary>
    public void Done(string stage, string counted, int count)
    {
        var elapsed = Stopwatch.GetElapsedTime(start);
        log.Information("{Stage} {Input}: {Count} {Counted} in {Elapsed}", stage, input, count, counted, elapsed);
        start = Stopwatch.GetTimestamp();
    }
}
