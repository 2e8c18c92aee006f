using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads one indicator of one wave.</summary>
internal static class IndicatorReader
{
    private static readonly string[] Units = ["%", "分", ""];

    /// <summary>The indicator; <paramref name="waveBase"/> is the base of its change unless it names its own.</summary>
    public static Indicator Read(ObjectReader reader, string waveBase, FigureReader figures)
    {
        string ownBase = reader.Text("base");
        Indicator indicator = new(
            reader.RequiredText("name"),
            reader.Text("group"),
            Unit(reader),
            string.IsNullOrWhiteSpace(ownBase) ? waveBase : ownBase,
            reader.Flag("comparable", fallback: true),
            figures.Figure(reader, "value"),
            figures.Figure(reader, "previous"),
            figures.Figure(reader, "change"),
            figures.ByComparator(reader, "averages"),
            figures.ByComparator(reader, "gaps"),
            figures.ByComparator(reader, "averageChanges"),
            figures.ByComparator(reader, "previousAverages"),
            StandingReader.Read(reader),
            RankReader.Read(reader, figures),
            History(reader, figures),
            reader.Place) { Computed = reader.Texts("computed") };
        reader.End();
        return indicator;
    }

    private static string Unit(ObjectReader reader)
    {
        if (reader.Node("unit") is null or { Kind: JsonKind.Null })
        {
            reader.Faults.Add(DataFault.Warning(DataCodes.UnitMissing, reader.Place, "没有写单位，按无单位的指数处理。") with { Hint = "百分率请写\"unit\": \"%\"；得分写\"分\"；指数写\"\"。" });
            return "";
        }

        string unit = reader.Text("unit");
        if (Units.Contains(unit)) return unit;
        reader.Faults.Add(DataFault.Error(DataCodes.UnitUnknown, reader.PlaceOf("unit"), $"不认识指标单位“{Quoted.Short(unit)}”。")
            with { Found = Quoted.Short(unit), Expected = "%、分或空", Hint = unit is "％" or "百分比" or "百分点" ? "请写半角“%”。" : "" });
        return unit;
    }

    private static List<PastValue> History(ObjectReader indicator, FigureReader figures)
    {
        List<PastValue> history = [];
        foreach (ObjectReader reader in indicator.Children("history"))
        {
            string period = reader.Text("period");
            Datum? value = figures.Figure(reader, "value");
            reader.End();
            if (value is null) continue;
            if (string.IsNullOrWhiteSpace(period)) reader.Faults.Add(Nameless.Fault(reader.Place, "历史数据", "时期", "period"));
            else history.Add(new PastValue(period, value));
        }

        return history;
    }
}
