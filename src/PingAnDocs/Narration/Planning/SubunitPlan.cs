using PingAnDocs.Data;

namespace PingAnDocs.Narration.Planning;

/// <summary>What is said of the units below of one wave.</summary>
/// <param name="Facts">Their facts.</param>
/// <param name="Options">What the office wants.</param>
/// <param name="Ranking">Their ranking.</param>
/// <param name="Summary">What was counted.</param>
/// <param name="MostlyFull">True when so many stand at 100 % that a ranking says nothing.</param>
/// <param name="Top">The best.</param>
/// <param name="Bottom">The last.</param>
/// <param name="Again">Those of the last that stood last in the period before as well.</param>
/// <param name="VeryLast">Own units in the last place of the whole scope.</param>
public sealed record SubunitPlan(
    WaveSubunitFacts Facts,
    SubunitOptions Options,
    SubunitRanking Ranking,
    SubunitSummary Summary,
    bool MostlyFull,
    IReadOnlyList<RankedSubunit> Top,
    IReadOnlyList<RankedSubunit> Bottom,
    IReadOnlyList<RankedSubunit> Again,
    IReadOnlyList<RankedSubunit> VeryLast);
