namespace WordTemplates.Tags;

/// <summary>The words of <see cref="TagOptions"/> and which tags may carry them.</summary>
internal static class OptionWords
{
    public const TagOptions OfSections = TagOptions.Rows | TagOptions.Columns | TagOptions.Renumber;
    public const TagOptions OfValues = TagOptions.Merge | TagOptions.Gap | TagOptions.Picture | TagOptions.Chart;

    private static readonly Dictionary<string, TagOptions> Words = new()
    {
        ["行"] = TagOptions.Rows,
        ["列"] = TagOptions.Columns,
        ["重新编号"] = TagOptions.Renumber,
        ["合并"] = TagOptions.Merge,
        ["待补"] = TagOptions.Gap,
        ["图片"] = TagOptions.Picture,
        ["图表"] = TagOptions.Chart,
    };

    /// <summary>All words.</summary>
    public static IEnumerable<string> All => Words.Keys;

    /// <summary>The option of that word; <see cref="TagOptions.None"/> when it is none.</summary>
    public static TagOptions Of(string word) => Words.GetValueOrDefault(word);

    /// <summary>The words of a set of options, for people.</summary>
    public static string Names(TagOptions options) =>
        string.Join('、', Words.Where(pair => options.HasFlag(pair.Value)).Select(pair => pair.Key));
}
