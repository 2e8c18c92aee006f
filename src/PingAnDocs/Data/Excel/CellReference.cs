using System.Globalization;

namespace PingAnDocs.Data.Excel;

/// <summary>Turns column numbers into letters and back: 28 is AB.</summary>
internal static class CellReference
{
    /// <summary>Rows of a sheet.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>Columns of a sheet.</summary>
    public const int LastColumn = 16_384;

    private const int Letters = 26;
    private const int LongestColumn = 3;
    private const int LongestRow = 7;

    /// <summary>The letters of a column, from 1.</summary>
    public static string Column(int number) =>
        (number > Letters ? Column((number - 1) / Letters) : "") + (char)('A' + ((number - 1) % Letters));

    /// <summary>The name of a cell, such as AB12.</summary>
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Row and column of a name such as AB12; null when it is no name of a cell.</summary>
    public static (int Row, int Column)? Parse(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetterUpper).Count();
        var digits = name.AsSpan(letters);
        if (letters is < 1 or > LongestColumn || digits.Length is < 1 or > LongestRow
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            return null;
        var column = name[..letters].Aggregate(0, (sum, letter) => (sum * Letters) + letter - 'A' + 1);
        return row is >= 1 and <= LastRow && column <= LastColumn ? (row, column) : null;
    }
}
