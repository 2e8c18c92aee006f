using System.Diagnostics;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Benchmarks;

/// <summary>The thorough lint on a made rule book: families of overlapping rules with thresholds, overrides and tests, class by class.</summary>
internal static class LintOfRules
{
    private static readonly string[] Shapes =
    [
        "\"同比\": \"< 0\", \"低于平均数\": \">= 1\"", "\"同比\": \"> 0\", \"低于平均数\": \">= 1\", \"差距扩大数\": \">= 1\"",
        "\"与全省差\": \"<= -0.50\", \"与全市差\": \"< 0\"", "\"同比\": \"[-0.50..0)\"", "\"低于平均数\": \">= 1\"", "\"同比\": \"< 0\"", "\"位次变化\": \"< 0\"", "\"位次段\": \"靠后\"",
    ];

    public static void Measure(int count)
    {
        var classes = (count + Shapes.Length - 1) / Shapes.Length;
        var catalog = new IndicatorCatalog([.. Enumerable.Range(1, classes).Select(number => new IndicatorEntry(Name(number), Name(number), []))], [], Name(1));
        var book = RuleBookReader.Read(new SourceFile("rules.json", Encoding.UTF8.GetBytes(Json(count))), new DiagnosticBag())
            ?? throw new InvalidOperationException("The made rule book is refused.");
        Console.WriteLine("| rules | classes | findings | first ms | best ms of 20 |");
        Console.WriteLine("|---|---|---|---|---|");
        var (first, findings) = Time(book, catalog);
        var best = Enumerable.Range(0, 20).Min(_ => Time(book, catalog).Elapsed);
        Console.WriteLine(FormattableString.Invariant($"| {count} | {classes} | {findings} | {first.TotalMilliseconds:0.0} | {best.TotalMilliseconds:0.0} |"));
    }

    private static (TimeSpan Elapsed, int Findings) Time(RuleBook book, IndicatorCatalog catalog)
    {
        var start = Stopwatch.GetTimestamp();
        var findings = RuleChecks.Check(book, catalog).Count + RuleLint.Check(book, catalog).Count;
        return (Stopwatch.GetElapsedTime(start), findings);
    }

    private static string Json(int count) =>
        $$"""{ "version": "1", "rules": [ {{string.Join(",\n", Enumerable.Range(0, count).Select(number => Rule(number, count)))}} ] }""";

    /// <summary>Each rule overrides the later ones of its class, as in the shipped kit.</summary>
    private static string Rule(int number, int count)
    {
        var (group, shape) = (number / Shapes.Length, number % Shapes.Length);
        var last = Math.Min((group + 1) * Shapes.Length, count);
        var overrides = string.Join(", ", Enumerable.Range(number + 1, last - number - 1).Select(other => $"\"{Id(other)}\""));
        return $$"""
            { "id": "{{Id(number)}}", "name": "某规则", "why": "示例", "exclusiveGroup": "问题", "overrides": [ {{overrides}} ],
              "when": { "指标类": "{{Name(group + 1)}}", {{Shapes[shape]}} },
              "then": { "problem": "P-X", "severity": "中", "causes": ["C-X"], "measures": ["M-X"] },
              "tests": [ { "given": { "指标类": "{{Name(group + 1)}}", "同比": -0.01, "低于平均数": 1 }, "expect": null } ] }
            """;
    }

    private static string Id(int number) => FormattableString.Invariant($"R-{number + 100:000}");

    private static string Name(int number) => FormattableString.Invariant($"类{number}");
}
