using System.Diagnostics;
using System.IO.Compression;
using WordTemplates;

namespace PingAnDocs.Benchmarks;

/// <summary>The engine and the SDK way in turn on the reference workload, in processor time; ratios of the same round, medians of all rounds.</summary>
internal static class EngineRatio
{
    private static readonly ObjectValue[] Counties = [.. Enumerable.Range(0, 200).Select(ReferenceWorkload.Data)];

    public static void Measure(int rounds)
    {
        var bytes = ReferenceWorkload.Template();
        var result = WordTemplate.Compile(bytes);
        var template = result.Template ?? throw new InvalidOperationException(string.Join('\n', result.Faults));
        Action<int> sdk = i => ReferenceSdkWay.Write(bytes, Counties[i % 200]);
        Action<int> engine = i => template.Render(Counties[i % 200]);
        Action<int> compile = _ => WordTemplate.Compile(bytes);
        foreach (var (way, count) in new[] { (sdk, 1500), (engine, 20_000), (compile, 3000) })
            Time(way, count);

        var measured = Enumerable.Range(0, rounds).Select(_ => (Sdk: Time(sdk, 300), Engine: Time(engine, 6_000), Compile: Time(compile, 600))).ToList();
        Console.WriteLine("| | processor time | × SDK way | allocated | size |");
        Console.WriteLine("|---|---|---|---|---|");
        var (sdkFile, file) = (ReferenceSdkWay.Write(bytes, Counties[0]), template.Render(Counties[0]).Document!);
        Row("SDK way", measured.Select(m => m.Sdk), measured.Select(_ => 1m), Allocated(sdk), FormattableString.Invariant($"{sdkFile.Length / 1024m:0.0} KB"));
        Row("engine", measured.Select(m => m.Engine), measured.Select(m => m.Sdk / m.Engine), Allocated(engine), FormattableString.Invariant($"{file.Length / 1024m:0.0} KB, {(decimal)file.Length / Optimal(file):0.000} × optimal"));
        Row("compile the template", measured.Select(m => m.Compile), measured.Select(m => m.Sdk / m.Compile), Allocated(compile), "");
    }

    private static void Row(string name, IEnumerable<decimal> times, IEnumerable<decimal> ratios, long allocated, string size) =>
        Console.WriteLine(FormattableString.Invariant($"| {name} | {Median(times):0.000} ms | {Median(ratios):0.0} | {allocated / 1024m:0.0} KB | {size} |"));

    /// <summary>Milliseconds of processor time a call.</summary>
    private static decimal Time(Action<int> way, int count)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        for (var i = 0; i < count; i++)
            way(i);
        process.Refresh();
        return (decimal)(process.TotalProcessorTime - start).TotalMilliseconds / count;
    }

    private static long Allocated(Action<int> way)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            way(i);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }

    /// <summary>Size of the same package with every part deflated as well as the framework's default does it.</summary>
    private static long Optimal(byte[] docx)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(docx)))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var to = target.CreateEntry(entry.FullName, CompressionLevel.Optimal).Open();
                from.CopyTo(to);
            }
        }

        return packed.Length;
    }

    private static decimal Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
