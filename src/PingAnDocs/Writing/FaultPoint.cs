using System.Diagnostics;
using System.Globalization;

namespace PingAnDocs.Writing;

/// <summary>
/// Where a test may kill the program or fill the disk: PINGAN_CRASH_AT=n ends it, as kill -9 would, at the n-th step of its writing;
/// from the n-th step on PINGAN_FULL_AT=n has every write answered as a full disk answers it.
/// </summary>
/// <remarks>Without the variables a step is a comparison.</remarks>
internal static class FaultPoint
{
    /// <summary>The environment variable that kills.</summary>
    public const string CrashVariable = "PINGAN_CRASH_AT";

    /// <summary>The environment variable that fills the disk.</summary>
    public const string FullVariable = "PINGAN_FULL_AT";

    private static readonly int CrashAt = Setting(CrashVariable);
    private static readonly int FullAt = Setting(FullVariable);

    private static int passed;

    /// <summary>True when a test asks for a fault; then writes are cut in two, so that it may come in the middle of one.</summary>
    public static bool Armed { get; } = CrashAt + FullAt > 0;

    /// <summary>Passes a step, or fails here.</summary>
    public static void Pass()
    {
        if (!Armed) return;
        var step = Interlocked.Increment(ref passed);
        if (step == CrashAt) Die();
        if (FullAt > 0 && step >= FullAt) throw new IOException("No space left on device", DiskFault.NoSpaceLeft);
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

    private static void Die()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }

    private static int Setting(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;
}
