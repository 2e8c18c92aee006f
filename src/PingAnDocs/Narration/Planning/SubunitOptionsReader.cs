using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Narration.Planning;

/// <summary>Reads how the units below are told (subunits in plan.json).</summary>
internal static class SubunitOptionsReader
{
    private const decimal MostNamed = 99m;
    private const decimal Whole = 100m;

    /// <summary>The words of plan.json.</summary>
    internal static readonly Dictionary<string, SubunitForm> Forms = new(StringComparer.Ordinal)
    {
        ["sentence"] = SubunitForm.Sentence, ["table"] = SubunitForm.Table, ["attachment"] = SubunitForm.Attachment, ["none"] = SubunitForm.None,
    };

    /// <inheritdoc cref="Forms"/>
    internal static readonly Dictionary<string, TieRule> Ties = new(StringComparer.Ordinal) { ["skip"] = TieRule.Skip, ["dense"] = TieRule.Dense };

    public static SubunitOptions Read(ObjectReader? reader)
    {
        var usual = SubunitOptions.Usual;
        if (reader is null)
            return usual;
        var options = new SubunitOptions(
            Word(reader, "form", Forms, usual.Form),
            (int)Number(reader, "top", usual.Top, MostNamed),
            (int)Number(reader, "bottom", usual.Bottom, MostNamed),
            reader.Flag("names", usual.Names),
            Number(reader, "fullShare", usual.FullShare, Whole),
            Word(reader, "ties", Ties, usual.Ties)) { Chart = reader.Flag("chart", usual.Chart) };
        reader.End();
        if (options is { HasTable: true, Names: false })
            reader.Faults.Add(DataFault.Error(OutlineCodes.TableWithoutNames, reader.PlaceOf("names"), "设定了不点名，就不能再列出逐个单位的表格。")
                with { Hint = "请把 form 改为 sentence（只写计数），或者把 names 改为 true。" });
        if (options is { HasTable: false, Chart: true })
            reader.Faults.Add(DataFault.Error(OutlineCodes.ChartWithoutTable, reader.PlaceOf("chart"), "图是照着表画的，没有表就不能配图。")
                with { Hint = "请把 form 改为 table 或 attachment，或者把 chart 改为 false。" });
        return options;
    }

    /// <summary>A word out of a closed list.</summary>
    public static T Word<T>(ObjectReader reader, string name, Dictionary<string, T> words, T usual)
    {
        string word = reader.Text(name);
        if (word.Length == 0)
            return usual;
        if (words.TryGetValue(word, out var value))
            return value;
        reader.Faults.Add(DataFault.Error(OutlineCodes.UnknownWord, reader.PlaceOf(name), $"“{name}”不能写“{Quoted.Short(word)}”。")
            with { Found = Quoted.Short(word), Expected = NearestName.Of(word, words.Keys) ?? "", Hint = $"这里可以写：{string.Join('、', words.Keys)}。" });
        return usual;
    }

    /// <summary>A whole number from 0.</summary>
    public static decimal Number(ObjectReader reader, string name, decimal usual, decimal most)
    {
        if (reader.Number(name) is not { } datum)
            return usual;
        if (datum.Value >= 0m && datum.Value <= most && decimal.IsInteger(datum.Value))
            return datum.Value;
        string expected = string.Create(CultureInfo.InvariantCulture, $"0至{most}的整数");
        reader.Faults.Add(DataFault.Error(OutlineCodes.BadNumber, datum.Place, $"“{name}”要写{expected}。")
            with { Found = FigureText.Of(datum.Value), Expected = expected });
        return usual;
    }
}
