using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Realisation;

/// <summary>What an indicator is called in the text: 公安系统 within its group, 公安系统满意率 outside.</summary>
internal static class IndicatorNaming
{
    /// <summary>The name under the head of its group.</summary>
    public static string InGroup(Subject subject, IndicatorCatalog catalog) =>
        WithEnding(subject.Facts!.Indicator.Name, GroupOf(subject, catalog)?.Suffix ?? "");

    /// <summary>The name on its own.</summary>
    public static string Alone(Subject subject, IndicatorCatalog catalog) =>
        WithEnding(InGroup(subject, catalog), GroupOf(subject, catalog)?.Noun ?? "");

    private static IndicatorGroup? GroupOf(Subject subject, IndicatorCatalog catalog) => catalog.GroupOf(subject.Facts!.Indicator.Group);

    private static string WithEnding(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) ? name : name + ending;
}
