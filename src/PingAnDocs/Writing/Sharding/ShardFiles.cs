using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Sharding;

/// <summary>The files of the documents of all parts: held against the manifests, then copied.</summary>
internal static class ShardFiles
{
    /// <summary>Every file that is missing or has not the bytes it was written with, in the order of the documents.</summary>
    public static IReadOnlyList<Diagnostic> Check(ShardSet parts, int workers) =>
        Each(parts, workers, (output, folder) => Read(folder, output).Fault);

    /// <summary>Copies every file that is not there yet; what changed since it was checked is not copied but told.</summary>
    public static IReadOnlyList<Diagnostic> Copy(ShardSet parts, OutputFolder target, int workers) => Each(parts, workers, (output, folder) =>
    {
        if (output.DerivedFrom.Length == 0 && target.HoldsWhole([output])) return null;
        var (bytes, fault) = Read(folder, output);
        if (fault is null) target.Write(output.Name, bytes);
        return fault;
    });

    private static List<Diagnostic> Each(ShardSet parts, int workers, Func<OutputFile, string, Diagnostic?> work)
    {
        try
        {
            return [.. ParallelEnumerable.Range(0, parts.Count).AsOrdered().WithDegreeOfParallelism(workers).SelectMany(place => Of(parts.Document(place))).OfType<Diagnostic>()];
        }
        catch (AggregateException faults) when (faults.InnerExceptions[0] is IOException or UnauthorizedAccessException)
        {
            // A full disk is told as what it is.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
            throw;
        }

        IEnumerable<Diagnostic?> Of((DocumentOutcome Outcome, string Folder) document) =>
            document.Outcome.Outputs.Select(output => work(output, document.Folder));
    }

    private static (byte[] Bytes, Diagnostic? Fault) Read(string folder, OutputFile output)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, output.Name));
            var holds = output.DerivedFrom.Length > 0 || Convert.ToHexStringLower(SHA256.HashData(bytes)) == output.Sha256;
            return (bytes, holds ? null : ShardFaults.ChangedFile(output.Name, folder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], ShardFaults.NoFile(output.Name, folder));
        }
    }
}
