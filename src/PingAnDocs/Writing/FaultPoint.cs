using System.Diagnostics;
using System.Globalization;

namespace PingAnDocs.Writing;

/// <summary>Where a test may kill the program: PINGAN_CRASH_AT=n ends it, as kill -9 would, at the n-th step of its writing.</summary>
/// <remarks>Without the variable a step is a comparison of a number with zero.</remarks>
internal static class FaultPoint
{
    /// <summary>The environment variable that arms the points.</summary>
    public const string Variable = "PINGAN_CRASH_AT";

    private static readonly int CrashAt =
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;

    private static int passed;

    /// <summary>True when a test asks for a death; then writes are cut in two, so that it may come in the middle of one.</summary>
    public static bool Armed => CrashAt > 0;

    /// <summary>Passes a step, or dies here.</summary>
    public static void Pass()
    {
        if (!Armed || Interlocked.Increment(ref passed) != CrashAt) return;
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }

    /// <summary>Writes the bytes; when armed in two halves with a step between them.</summary>
    public static void Write(Stream stream, ReadOnlySpan<byte> content)
    {
        var half = Armed ? content.Length / 2 : 0;
        stream.Write(content[..half]);
        Pass();
        stream.Write(content[half..]);
        Pass();
    }
}
