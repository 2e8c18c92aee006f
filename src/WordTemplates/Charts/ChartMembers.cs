namespace WordTemplates.Charts;

/// <summary>The names in a chart's data.</summary>
internal static class ChartMembers
{
    public const string Title = "标题";
    public const string Categories = "类别";
    public const string Series = "系列";
    public const string Name = "名称";
    public const string Values = "数值";

    public const string Shape = "{ 标题, 类别: [文字……], 系列: [{ 名称, 数值: [数……] }……] }";
}
