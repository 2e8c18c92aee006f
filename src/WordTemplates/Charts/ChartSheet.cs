using System.Globalization;

namespace WordTemplates.Charts;

/// <summary>
/// Where the data of a chart stands in its workbook: categories in column A from row 2, each series in a column of its own
/// under its name. Chart and workbook both write from here, so they cannot differ.
/// </summary>
/// <param name="Data">The data.</param>
/// <param name="Name">Name of the sheet as formulas write it, in quotes where needed.</param>
internal sealed record ChartSheet(ChartData Data, string Name)
{
    private const int Letters = 26;
    private const string Unformatted = "General";

    /// <summary>Formula of the cells of the categories.</summary>
    public string CategoryCells => Range(0);

    /// <summary>Formula of the cell with the name of a series, counted from zero.</summary>
    public string NameCell(int series) => $"{Name}!${Column(series + 1)}$1";

    /// <summary>Formula of the cells of its values.</summary>
    public string ValueCells(int series) => Range(series + 1);

    /// <summary>The text of a number, the same wherever it is written.</summary>
    public static string Write(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Number format of a series: the author's; where the author left it to the program, as many decimals as the data has.</summary>
    public string FormatOf(int series, string authors)
    {
        var decimals = Data.Series[series].Values.OfType<decimal>().Select(value => (int)value.Scale).DefaultIfEmpty().Max();
        return authors != Unformatted || decimals == 0 ? authors : "0." + new string('0', decimals);
    }

    /// <summary>Letters of a column, counted from zero.</summary>
    public static string Column(int index) =>
        (index < Letters ? "" : Column(index / Letters - 1)) + (char)('A' + index % Letters);

    private string Range(int column) => string.Create(CultureInfo.InvariantCulture, $"{Name}!${Column(column)}$2:${Column(column)}${Data.Categories.Count + 1}");
}
