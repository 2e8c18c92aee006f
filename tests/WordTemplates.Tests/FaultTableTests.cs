using System.Text.RegularExpressions;

namespace WordTemplates.Tests;

/// <summary>FAULTS.md lists every code the sources can give, and no other.</summary>
public partial class FaultTableTests
{
    [Fact]
    public void Every_code_stands_in_the_table_with_its_meaning_and_its_mending()
    {
        var rows = File.ReadAllLines(Checkout.Engine("FAULTS.md")).Select(line => Row().Match(line)).Where(match => match.Success).Select(match => match.Groups["code"].Value).ToList();
        Assert.Equal(InSources(), rows.Order(StringComparer.Ordinal));
        Assert.Equal(rows, rows.Distinct());
    }

    private static IEnumerable<string> InSources() =>
        Directory.EnumerateFiles(Checkout.Engine(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value)).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(?<code>WT[0-9]{3})\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (?<code>WT[0-9]{3}) \| [^|]+ \| [^|]+ \|$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Row();
}
