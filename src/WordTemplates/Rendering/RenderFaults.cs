using System.Globalization;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>The faults of data bound to a template, each with the place in both.</summary>
internal static class RenderFaults
{
    public static void Missing(RenderPass pass, TagPlace place, TagPath path, bool known)
    {
        var where = FaultList.Quote(pass.Scope.Describe(path));
        var message = known ? $"数据“{where}”没有值。" : $"数据里没有“{where}”。";
        var nearest = known ? "" : NearestName.Of(path.Names.Count == 0 ? "" : path.Names[^1], pass.Scope.KnownNames(path));
        var hint = nearest.Length > 0 ? $"是不是想写“{nearest}”？" : "请补上数据；允许没有时，在名称后面加问号。";
        pass.Faults.AtTag("WT301", place, message, known ? "一个值" : string.Join('、', pass.Scope.KnownNames(path).Take(20)), hint);
    }

    public static void DoesNotFit(RenderPass pass, TagPlace place, ValueTag tag, TemplateValue value)
    {
        var message = $"数据“{FaultList.Quote(pass.Scope.Describe(tag.Path))}”是{KindOf(value)}，不能这样打印。";
        var hint = value switch
        {
            ListValue => "列表要用 {{#名称}}…{{/名称}} 循环，或写连接格式，如 {{名称:、}}。",
            ObjectValue => "请写到里面的名称，如 {{名称.职务}}。",
            PictureValue => "图片要写在一张样图的替代文字里：{{名称:图片}}。",
            FlagValue => "是否用来显示区段：{{#名称}}…{{/名称}}。",
            _ => "请改用适合的格式，或去掉格式。",
        };
        pass.Faults.AtTag("WT302", place, message, tag.Format.Text, hint);
    }

    public static void CannotCompare(RenderPass pass, TagPlace place, OpenTag tag, TemplateValue value)
    {
        var expected = tag.Test!.Number is null ? "文字" : "数字";
        pass.Faults.AtTag("WT303", place, $"数据“{FaultList.Quote(pass.Scope.Describe(tag.Path))}”是{KindOf(value)}，不能与{expected}比较。", expected, "请改比较的右边，或改数据。");
    }

    public static void BadCharacter(RenderPass pass, TagPlace place, TagPath path, string text)
    {
        var at = ValueText.BadAt(text);
        var code = "U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
        pass.Faults.AtTag("WT304", place, $"数据“{FaultList.Quote(pass.Scope.Describe(path))}”的第 {at + 1} 个字符（{code}）不能写进 Word。", "", "请删去这个看不见的字符。");
    }

    public static void TooLong(RenderPass pass, TagPlace place, TagPath path, int limit) =>
        pass.Faults.AtTag("WT305", place, $"数据“{FaultList.Quote(pass.Scope.Describe(path))}”超过 {limit} 个字符。", "", "请检查数据。");

    public static void TooMuch(RenderPass pass, TagPlace place) =>
        pass.Faults.AtTag("WT306", place, $"展开的内容超过 {RenderLimits.Steps / 10_000} 万步或 {RenderLimits.PartBytes >> 20} MB，已停止。", "", "请检查循环里的循环，或减少数据。");

    public static void UnequalColumns(RenderPass pass, TagPlace place, TagPath path, int count, int columns) =>
        pass.Faults.AtTag("WT307", place, $"数据“{FaultList.Quote(pass.Scope.Describe(path))}”有 {count} 项，表格的这些列却要重复 {columns} 次。", $"{columns} 项", "请让各行的列表一样长，没有值的地方写缺失。");

    public static void TooWide(RenderPass pass, TagPlace place, decimal columns, int most) =>
        pass.Faults.AtTag("WT308", place, $"表格展开后有 {columns} 列，Word 最多 {most} 列。", $"不超过 {most} 列", "请减少数据，或改为重复行。");

    private static string KindOf(TemplateValue value) => value switch
    {
        TextValue => "文字",
        NumberValue => "数字",
        FlagValue => "是否",
        DateValue => "日期",
        ListValue => "列表",
        ObjectValue => "一组值",
        PictureValue => "图片",
        _ => "缺失值",
    };
}
