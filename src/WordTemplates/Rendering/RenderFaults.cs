using System.Globalization;
using WordTemplates.Checking;
using WordTemplates.Formats;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>The faults of data bound to a template, each with the place in both.</summary>
internal static class RenderFaults
{
    public static void Missing(RenderPass pass, TagPlace place, TagPath path, bool known)
    {
        var where = FaultList.Quote(pass.Scope.Describe(path));
        if (known)
        {
            pass.Faults.AtTag("WT301", place, $"数据“{where}”没有值。", "", "请补上数据；允许没有时，在名称后面加问号。");
            return;
        }

        var steps = pass.Scope.StepsOut(path);
        var names = pass.Scope.KnownNames(path).ToList();
        var nearest = NearestName.Of(path.Names.Count == 0 ? "" : path.Names[^1], names);
        pass.Faults.AtTag("WT301", place, $"数据里没有“{where}”。", DataHints.Expected(path, steps, nearest, names), DataHints.ForUnknown(path, steps, nearest));
    }

    public static void DoesNotFit(RenderPass pass, TagPlace place, ValueTag tag, TemplateValue value)
    {
        var where = FaultList.Quote(pass.Scope.Describe(tag.Path));
        var (message, expected) = (value, tag.Format) switch
        {
            (ListValue, JoinFormat) => ($"列表“{where}”里有些项不是文字或数字，不能连成一句。", "文字或数字的列表"),
            (NumberValue number, OrdinalFormat) => ($"数据“{where}”是 {number.Number.ToString(CultureInfo.InvariantCulture)}，不能印成序号“{FaultList.Quote(tag.Format.Text)}”。", "整数"),
            (_, PlainFormat) => ($"数据“{where}”是{KindNames.Of(value)}，不能直接印出来。", KindNames.Of(TagNeeds.Of(tag))),
            _ => ($"数据“{where}”是{KindNames.Of(value)}，不能按“{FaultList.Quote(tag.Format.Text)}”印出来。", KindNames.Of(TagNeeds.Of(tag))),
        };
        pass.Faults.AtTag("WT302", place, message, expected, DataHints.ForPrinting(tag, value));
    }

    public static void CannotCompare(RenderPass pass, TagPlace place, OpenTag tag, TemplateValue value)
    {
        var expected = tag.Test!.Number is null ? "文字" : "数字";
        pass.Faults.AtTag("WT303", place, $"数据“{FaultList.Quote(pass.Scope.Describe(tag.Path))}”是{KindNames.Of(value)}，不能与{expected}比较。", expected, DataHints.ForComparing(tag, value));
    }

    public static void BadCharacter(RenderPass pass, TagPlace place, TagPath path, string text)
    {
        var at = ValueText.BadAt(text);
        var code = "U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
        pass.Faults.AtTag("WT304", place, $"数据“{FaultList.Quote(pass.Scope.Describe(path))}”的第 {at + 1} 个字符（{code}）不能写进 Word。", "", "请在数据里删去这个看不见的字符。");
    }

    public static void TooLong(RenderPass pass, TagPlace place, TagPath path, int limit) =>
        pass.Faults.AtTag("WT305", place, $"数据“{FaultList.Quote(pass.Scope.Describe(path))}”超过 {limit} 个字符。", "", "请检查数据。");

    public static void TooMuch(RenderPass pass, TagPlace place) =>
        pass.Faults.AtTag("WT306", place, $"展开的内容超过 {RenderLimits.Steps / 10_000} 万步或 {RenderLimits.PartBytes >> 20} MB，已停止。", "", "请检查循环里的循环，或减少数据。");

    public static void UnequalColumns(RenderPass pass, TagPlace place, TagPath path, int count, int columns) =>
        pass.Faults.AtTag("WT307", place, $"数据“{FaultList.Quote(pass.Scope.Describe(path))}”有 {count} 项，表格的这些列却要重复 {columns} 次。", $"{columns} 项", "请让各行的列表一样长，没有值的地方写缺失。");

    public static void TooWide(RenderPass pass, TagPlace place, decimal columns, int most) =>
        pass.Faults.AtTag("WT308", place, $"表格展开后有 {columns} 列，Word 最多 {most} 列。", $"不超过 {most} 列", "请减少数据，或改为重复行。");
}
