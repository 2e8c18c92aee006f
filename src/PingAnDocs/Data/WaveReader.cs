using System.Globalization;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads one survey of one period.</summary>
internal static class WaveReader
{
    /// <summary>The wave at a position counted from 1.</summary>
    public static Wave Read(ObjectReader reader, int position, FigureReader file)
    {
        string id = Or(reader.Text("id"), string.Create(CultureInfo.InvariantCulture, $"survey-{position}"));
        string name = reader.RequiredText("name");
        string @base = Or(reader.Text("base"), "上年");
        Datum? decimals = Decimals(reader, file);
        FigureReader figures = file.ForWave(decimals);
        Wave wave = new(
            id,
            name,
            Or(reader.Text("short"), name),
            reader.Text("period"),
            @base,
            figures.Whole(reader, "sampleSize"),
            decimals,
            [.. reader.Children("indicators").Select(indicator => IndicatorReader.Read(indicator, @base, figures))],
            SubunitsReader.Read(reader.Child("subunits"), figures),
            reader.Place);
        reader.End();
        figures.CheckEvenness(reader.Place, reader.Faults);
        return wave;
    }

    private static Datum? Decimals(ObjectReader reader, FigureReader figures)
    {
        if (figures.Whole(reader, "decimals", least: 0) is not { } decimals) return null;
        if (decimals.Value <= FigureReader.MaxDecimals) return decimals;
        reader.Faults.Add(DataFault.Error(DataCodes.DecimalsOutOfRange, decimals.Place, $"小数位数最多{FigureReader.MaxDecimals}位。")
            with { Found = FigureText.Of(decimals.Value), Expected = $"0至{FigureReader.MaxDecimals}" });
        return null;
    }

    private static string Or(string text, string fallback) => string.IsNullOrWhiteSpace(text) ? fallback : text;
}
