using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Makes counts that know what was counted.</summary>
internal static class Counts
{
    /// <summary>The number of subjects as a figure.</summary>
    /// <param name="subjects">What was counted.</param>
    /// <param name="what">Said in the derivation, such as 低于平均水平的指标.</param>
    /// <param name="waves">Number of surveys they were sought in; what is sought in several belongs to none of them.</param>
    public static IReadOnlyList<Span> Of(IReadOnlyList<Subject> subjects, string what, int waves = 1) =>
        Of(subjects.Count, what, waves > 1 ? "" : WaveOf(subjects), [.. subjects.Select(PlaceOf)]);

    /// <summary>A count of other things, with their places.</summary>
    public static IReadOnlyList<Span> Of(int count, string what, string wave, IReadOnlyList<SourcePlace> sources) =>
        [Quantity.Figure(new Fact(FactKind.Count, count, "", wave, what, "", false, sources, $"count({what})"))];

    // What is counted over several surveys belongs to none of them.
    private static string WaveOf(IReadOnlyList<Subject> subjects) =>
        subjects.Count > 0 && subjects.All(subject => subject.Wave == subjects[0].Wave) ? subjects[0].Wave.Id : "";

    private static SourcePlace PlaceOf(Subject subject) => subject.Facts?.Indicator.Place ?? subject.Wave.Place;
}
