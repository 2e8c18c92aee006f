using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Similarity;
using PingAnDocs.Writing;
using Serilog.Core;

namespace PingAnDocs.Tests.Similarity;

/// <summary>A folder with surveys and the batch made of them.</summary>
internal sealed class BatchSpeeches : IDisposable
{
    private readonly ScratchFolder folder = new();

    /// <summary>What the last run told.</summary>
    public SimilarityReport? Report { get; private set; }

    /// <summary>What became of each document in the last run.</summary>
    public IReadOnlyList<DocumentOutcome> Outcomes { get; private set; } = [];

    /// <summary>Puts a survey into the folder.</summary>
    public BatchSpeeches Put(string name, byte[] survey)
    {
        File.WriteAllBytes(folder.At($"{name}.json"), survey);
        return this;
    }

    /// <summary>Makes the batch; the exit code.</summary>
    public int Run(Kit kit, MaskLevel mask = MaskLevel.None, bool failFast = false)
    {
        using var output = OutputFolder.Open(Output, new DiagnosticBag())!;
        var (outcomes, ledger) = (new List<DocumentOutcome>(), mask == MaskLevel.None ? LedgerFile.Open(output, new DiagnosticBag()) : null);
        Report = null;
        var run = new BatchRun(kit, output, Logger.None, ledger) { Mask = mask, FailFast = failFast, Compared = report => Report = report };
        // Of two workers one may be done with all the others before the first document is refused.
        var code = run.Run(InputFiles.Find([folder.Path], new DiagnosticBag()), failFast ? 1 : 2, outcomes.Add, TestContext.Current.CancellationToken);
        Outcomes = outcomes;
        return code;
    }

    /// <summary>The output folder.</summary>
    public string Output => folder.At("output");

    /// <summary>The bytes of every file of the output folder that ends so.</summary>
    public Dictionary<string, string> Contents(string ending) => Directory.EnumerateFiles(Output).Where(path => path.EndsWith(ending, StringComparison.Ordinal))
        .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();
}
