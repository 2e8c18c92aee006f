namespace PingAnDocs.Findings.Features;

/// <summary>A comparator key that has features of its own, and the word for it in their names.</summary>
internal sealed record ComparatorScope(string Key, string Word)
{
    /// <summary>The scopes, widest first. The word names the feature only: in the text the survey's own comparator name is used.</summary>
    public static IReadOnlyList<ComparatorScope> All { get; } =
    [
        new("nation", "全国"),
        new("province", "全省"),
        new("prefecture", "全州"),
        new("city", "全市"),
        new("district", "全区"),
    ];

    public static ComparatorScope? Of(string key) => All.FirstOrDefault(scope => scope.Key == key);
}
