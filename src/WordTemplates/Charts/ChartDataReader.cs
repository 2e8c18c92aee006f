using System.Globalization;
using WordTemplates.Formats;
using WordTemplates.Rendering;

namespace WordTemplates.Charts;

/// <summary>Reads the data of a chart from a value and reports everything that does not fit, each with the way to it.</summary>
internal sealed class ChartDataReader
{
    private readonly List<ChartFault> faults = [];

    private ChartDataReader()
    {
    }

    /// <summary>The data; meaningless when there are faults.</summary>
    public static (ChartData Data, IReadOnlyList<ChartFault> Faults) Read(TemplateValue value, ChartRules rules)
    {
        var reader = new ChartDataReader();
        var data = reader.ReadChart(value, rules);
        return (data, reader.faults);
    }

    private ChartData ReadChart(TemplateValue value, ChartRules rules)
    {
        if (value is not ObjectValue chart)
        {
            Report("WT421", "", "不是图表的数据。", ChartMembers.Shape, "请按图表数据的写法给出类别和系列。");
            return new ChartData(null, [], []);
        }

        var categories = List(chart, ChartMembers.Categories, "").Select((item, i) => Text(item, Item(ChartMembers.Categories, i))).ToList();
        var series = List(chart, ChartMembers.Series, "").Select((item, i) => Series(item, Item(ChartMembers.Series, i), categories.Count)).ToList();
        CheckCounts(categories.Count, series.Count, rules);
        return new ChartData(null, categories, series);
    }

    private void CheckCounts(int categories, int series, ChartRules rules)
    {
        if (faults.Count > 0)
            return;
        if (categories is 0 or > ChartRules.Points)
            Report("WT424", "." + ChartMembers.Categories, categories == 0 ? "里一个也没有。" : $"超过 {ChartRules.Points} 个。", "至少一个类别", "请检查数据；允许没有图表时，在标签末尾加问号并不给这个值。");
        if (series is 0 or > ChartRules.Series)
            Report("WT424", "." + ChartMembers.Series, series == 0 ? "里一个也没有。" : $"超过 {ChartRules.Series} 个。", "至少一个系列", "请检查数据；允许没有图表时，在标签末尾加问号并不给这个值。");
        else if (series > rules.MostSeries)
            Report("WT425", "." + ChartMembers.Series, $"有 {series} 个，饼图只能有一个。", "一个系列", "请只给一个系列，或把模板里的图换成柱形图、圆环图。");
        else if (series < rules.LeastSeries)
            Report("WT426", "." + ChartMembers.Series, $"只有 {series} 个，模板里的组合图至少要 {rules.LeastSeries} 个，否则有一种图形是空的。", $"至少 {rules.LeastSeries} 个系列", "请补上系列，或改用不组合的图。");
    }

    private ChartSeries Series(TemplateValue value, string path, int categories)
    {
        if (value is not ObjectValue series)
        {
            Report("WT421", path, "不是一个系列。", "{ 名称, 数值: [数……] }", "请写成带名称和数值的一组。");
            return new ChartSeries("", []);
        }

        var name = series.Members.TryGetValue(ChartMembers.Name, out var named) ? Text(named, $"{path}.{ChartMembers.Name}") : Missing(series, ChartMembers.Name, path);
        var values = List(series, ChartMembers.Values, path).Select((item, i) => Number(item, path + Item(ChartMembers.Values, i))).ToList();
        if (values.Count != categories && series.Members.ContainsKey(ChartMembers.Values))
            Report("WT422", $"{path}.{ChartMembers.Values}", $"有 {values.Count} 个，类别有 {categories} 个，两者要一样多。", $"{categories} 个数", "请补齐；没有的数写成缺失（null）。");
        return new ChartSeries(name, values);
    }

    private IReadOnlyList<TemplateValue> List(ObjectValue holder, string name, string path)
    {
        if (!holder.Members.TryGetValue(name, out var value))
            Missing(holder, name, path);
        else if (value is ListValue list)
            return list.Items;
        else
            Report("WT421", $"{path}.{name}", "不是列表。", ChartMembers.Shape, "请写成列表。");
        return [];
    }

    private string Missing(ObjectValue holder, string name, string path)
    {
        var near = NearestName.Of(name, holder.Members.Keys);
        Report("WT421", path, $"里没有“{name}”。", ChartMembers.Shape, near.Length > 0 ? $"“{FaultList.Quote(near)}”是不是应写成“{name}”？" : $"请补上“{name}”。");
        return "";
    }

    /// <summary>A text; a number or a day, such as a year, is printed as it would be anywhere.</summary>
    private string Text(TemplateValue value, string path)
    {
        if (value is ListValue || ValuePrinter.Print(value, ValueFormat.None) is not { } text)
            Report("WT421", path, "不是文字。", "文字", "请检查数据。");
        else if (text.Length > ChartRules.Characters)
            Report("WT427", path, $"超过 {ChartRules.Characters} 个字符。", "", "请检查数据。");
        else if (ValueText.BadAt(text) is >= 0 and var at)
            Report("WT427", path, $"的第 {at + 1} 个字符（U+{((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)}）不能写进 Word。", "", "请删去这个看不见的字符。");
        else
            return text.ReplaceLineEndings("\n");
        return "";
    }

    private decimal? Number(TemplateValue value, string path)
    {
        if (value is NumberValue number)
            return number.Number;
        if (value is not MissingValue)
            Report("WT423", path, "不是数。", "数，或缺失（null）", "请写成数，不要加引号和单位。");
        return null;
    }

    private void Report(string code, string path, string message, string expected, string hint) => faults.Add(new ChartFault(code, path, message, expected, hint));

    private static string Item(string name, int index) => $".{name}[{index + 1}]";
}
