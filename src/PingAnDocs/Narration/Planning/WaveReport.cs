using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Planning;

/// <summary>The report on one wave: its subject and its blocks in order.</summary>
/// <param name="Subject">The wave as a subject.</param>
/// <param name="Blocks">Runs of single indicators and groups, in the order of the file.</param>
/// <param name="Subunits">What is said of the units below; null when none are given.</param>
public sealed record WaveReport(Subject Subject, IReadOnlyList<IndicatorBlock> Blocks, SubunitPlan? Subunits)
{
    /// <summary>The wave.</summary>
    public Wave Wave => Subject.Wave;

    /// <summary>All indicators of the wave.</summary>
    public IEnumerable<Subject> Indicators => Blocks.SelectMany(block => block.All);
}
