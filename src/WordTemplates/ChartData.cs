using WordTemplates.Charts;

namespace WordTemplates;

/// <summary>
/// What a chart shows. As a value, and so in data of any source, it has this shape; a value that is missing is a gap in the chart:
/// <code>{ "标题": "…", "类别": ["甲", "乙"], "系列": [ { "名称": "2025", "数值": [97.85, null] } ] }</code>
/// </summary>
/// <param name="Title">Printed by the tag in the chart's title; null for none.</param>
/// <param name="Categories">One per point, at least one.</param>
/// <param name="Series">At least one; a pie has one only.</param>
public sealed record ChartData(string? Title, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>The chart as a value of a template.</summary>
    public ObjectValue ToValue() => new(new Dictionary<string, TemplateValue>
    {
        [ChartMembers.Title] = Title is null ? new MissingValue() : new TextValue(Title),
        [ChartMembers.Categories] = new ListValue([.. Categories.Select(category => new TextValue(category))]),
        [ChartMembers.Series] = new ListValue([.. Series.Select(series => series.ToValue())]),
    });
}

/// <summary>One row of bars, one line, one ring.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">One per category, as many as categories; null for a gap.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values)
{
    internal ObjectValue ToValue() => new(new Dictionary<string, TemplateValue>
    {
        [ChartMembers.Name] = new TextValue(Name),
        [ChartMembers.Values] = new ListValue([.. Values.Select(value => value is { } number ? (TemplateValue)new NumberValue(number) : new MissingValue())]),
    });
}
