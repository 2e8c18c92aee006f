using System.Text.RegularExpressions;

namespace PingAnDocs.Tests;

public partial class LintNumbersTests
{
    [Fact]
    public void The_page_and_the_table_know_the_same_codes()
    {
        var told = Row().Matches(File.ReadAllText(Repository.At("docs", "lint.md")))
            .SelectMany(row => Codes(row.Groups["codes"].Value).Select(code => $"{code} {row.Groups["number"].Value}"));
        Assert.Equal(LintNumbers.Table.Select(pair => $"{pair.Key} {pair.Value}"), told.Order(StringComparer.Ordinal));
    }

    /// <summary>Single codes and spans of codes (KT111–KT115).</summary>
    private static IEnumerable<string> Codes(string cell) => Span().Matches(cell).SelectMany(span =>
    {
        var first = int.Parse(span.Groups["first"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var last = span.Groups["last"].Success ? int.Parse(span.Groups["last"].Value, System.Globalization.CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, last - first + 1).Select(code => FormattableString.Invariant($"KT{code}"));
    });

    [GeneratedRegex(@"^\| (?<number>RL\d+) \|[^|]*\|(?<codes>[^|]*)\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"KT(?<first>\d+)(–KT(?<last>\d+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Span();
}
