using System.Globalization;
using BenchmarkDotNet.Running;

namespace PingAnDocs.Benchmarks;

/// <summary>
/// Measures; asserts nothing. Run in Release:
/// (nothing) warm pipeline and engine against the SDK way; --first N starts of the command; --counties N documents to disk; --memory N what a process holds while it makes N;
/// --lint N rules; --layout N pages;
/// --engine N rounds of the reference workload; --growth rows, tags and paragraphs up to 100,000; --mutants N spoilt templates;
/// --hostile what the command takes to refuse each hostile workbook; --stages N where the time of a document goes;
/// --similarity N [KIT] how alike the speeches of N counties with the same findings are.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["--first", .. var rest]:
                FirstSpeech.Measure(Number(rest, 9));
                break;
            case ["--engine", .. var rest]:
                EngineRatio.Measure(Number(rest, 9));
                break;
            case ["--growth"]:
                EngineGrowth.Measure();
                break;
            case ["--lint", .. var rest]:
                LintOfRules.Measure(Number(rest, 200));
                break;
            case ["--layout", .. var rest]:
                LayoutOfPages.Measure(Number(rest, 60));
                break;
            case ["--counties", .. var rest]:
                Counties.Measure(Number(rest, 1000));
                break;
            case ["--memory", .. var rest]:
                Counties.MeasureMemory(Number(rest, 10_000));
                break;
            case ["--stages", .. var rest]:
                Stages.Measure(Number(rest, 1000));
                break;
            case ["--hostile"]:
                Hostile.Measure();
                break;
            case ["--similarity", .. var rest]:
                Similarity.Measure(Number(rest, 107), rest.Length > 1 ? rest[1] : Samples.KitFolder);
                break;
            case ["--mutants", .. var rest]:
                Mutants.Measure(Number(rest, 20_000), Number(rest is [_, .. var from] ? from : [], 0));
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, Warm.Config);
                break;
        }
    }

    private static int Number(string[] arguments, int fallback) =>
        arguments.Length == 0 ? fallback : int.Parse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture);
}
