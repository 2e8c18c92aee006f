using System.Globalization;
using System.Text.RegularExpressions;

namespace PingAnDocs.Benchmarks;

/// <summary>Makes another county out of a sample, the same one each time: its name, and all levels moved by the same amount, so that changes and gaps still agree.</summary>
internal static partial class CountyMaker
{
    public static string Vary(string sample, int number)
    {
        var shift = (number % 41 - 20) / 100m;
        var named = UnitName().Replace(sample, match => $"{match.Groups["head"].Value}第{number.ToString(CultureInfo.InvariantCulture)}县\"", 1);
        return Averages().Replace(Level().Replace(named, match => Moved(match, shift)), block => AverageFigure().Replace(block.Value, match => Moved(match, shift)));
    }

    private static string Moved(Match match, decimal shift)
    {
        var value = decimal.Parse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture);
        return value <= 50 || value + shift > 100 ? match.Value : match.Groups["head"].Value + (value + shift).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""(?<head>"unit"\s*:\s*\{\s*"name"\s*:\s*")[^"]*"{1}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnitName();

    [GeneratedRegex("""(?<head>"(value|previous)"\s*:\s*)(?<number>\d+\.\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Level();

    [GeneratedRegex("""(?<block>"(averages|previousAverages)"\s*:\s*\{[^}]*\})""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Averages();

    [GeneratedRegex("""(?<head>:\s*)(?<number>\d+\.\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AverageFigure();
}
