using WordTemplates.Formats;
using WordTemplates.Tags;

namespace WordTemplates.Checking;

/// <summary>How to mend a tag and the value it meets.</summary>
internal static class DataHints
{
    /// <summary>For a name that is not there: the commonest mistake in a loop is a name of the scope around it.</summary>
    /// <param name="path">The path of the tag.</param>
    /// <param name="stepsOut">How many scopes further out its first name is known; 0 for none.</param>
    /// <param name="nearest">The nearest name of its own scope; empty for none.</param>
    public static string ForUnknown(TagPath path, int stepsOut, string nearest)
    {
        if (stepsOut == 0)
            return nearest.Length > 0 ? $"是不是想写“{nearest}”？" : "请补上数据；允许没有时，在名称后面加问号。";
        var outside = $"这个名称在外面一层，请写成“{Outside(path, stepsOut)}”。";
        return nearest.Length > 0 ? $"{outside}要用这一层的，是不是“{nearest}”？" : outside;
    }

    /// <summary>What was expected in the place of an unknown name: the one that was meant, or those there are; a few are enough to see where one is.</summary>
    public static string Expected(TagPath path, int stepsOut, string nearest, IReadOnlyList<string> known)
    {
        if (stepsOut > 0)
            return Outside(path, stepsOut);
        if (nearest.Length > 0 || known.Count == 0)
            return nearest;
        return $"数据里有的名称（{string.Join('、', known.Take(MostChoices).Select(FaultList.Quote))}{(known.Count > MostChoices ? "等" : "")}）";
    }

    private static string Outside(TagPath path, int stepsOut) => string.Concat(Enumerable.Repeat("../", path.Up + stepsOut)) + FaultList.Quote(path.Inner);

    private const int MostChoices = 12;

    public static string ForPrinting(ValueTag tag, TemplateValue value) => (value, tag.Format) switch
    {
        (ListValue, JoinFormat) => "列表的各项都是文字或数字时才能连成一句；请改用 {{#名称}}…{{/名称}} 循环。",
        (ListValue, _) => "列表要用 {{#名称}}…{{/名称}} 循环，或写连接的符号，如 {{名称:、}}。",
        (ObjectValue, _) => "请写到里面的名称，如 {{名称.职务}}。",
        (PictureValue, _) => "图片要写在一张样图的替代文字里：{{名称:图片}}。",
        (FlagValue, _) => "“是/否”用来决定显不显示一段内容：{{#名称}}…{{/名称}}。",
        (NumberValue, OrdinalFormat) => $"序号只能是 1 到 {ChineseNumerals.Largest} 的整数，带圈的到 50。",
        (DateValue, _) => "日期的格式写成 yyyy年M月d日。",
        (NumberValue, JoinFormat or DateFormat) => "数字的格式写成 0.00（两位小数）或 #,##0（千分位）。",
        (TextValue, NumberFormat or OrdinalFormat) => "数据里这一项应是数字，不加引号；要照文字印，请删去格式。",
        (TextValue, DateFormat) => "数据里这一项应是日期；要照文字印，请删去格式。",
        _ => "请改用适合的格式，或删去格式。",
    };

    public static string ForComparing(OpenTag tag, TemplateValue value) => (value, tag.Test!.Number) switch
    {
        (TextValue, not null) => "与文字比较时，右边要加引号，如 {{#名称 = \"优秀\"}}。",
        (NumberValue, null) => "与数字比较时，右边不加引号，如 {{#名称 >= 90}}。",
        (ListValue, _) => "要看列表有没有内容，请写 {{#名称}} 或 {{^名称}}。",
        (FlagValue, _) => "“是/否”不用比较，请写 {{#名称}} 或 {{^名称}}。",
        _ => "请改比较的右边，或改数据。",
    };
}
