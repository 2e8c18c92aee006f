using System.Globalization;

namespace PingAnDocs.Data.Workbook;

/// <summary>Lists names in a message: the first ones and how many there are, for nobody reads a hundred.</summary>
internal static class NameList
{
    private const int Most = 10;

    /// <summary>The names.</summary>
    /// <param name="names">All of them.</param>
    /// <param name="measure">What a number of them is counted in, such as 个单位.</param>
    public static string Of(IReadOnlyList<string> names, string measure) => names.Count <= Most
        ? string.Join('、', names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join('、', names.Take(Most))}等{names.Count}{measure}");

    /// <summary>Names of indicators in their quotation marks.</summary>
    public static string Quoted(IEnumerable<IndicatorColumn> columns) => string.Concat(columns.Select(column => $"“{Json.Quoted.Short(column.Indicator.Name)}”"));
}
