using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Benchmarks;

/// <summary>How alike the speeches of a batch are in the worst case: counties with the same findings, so that only the wording can tell them apart.</summary>
internal static class Similarity
{
    public static void Measure(int count, string kitFolder)
    {
        var kit = KitReader.Read(kitFolder).Kit ?? throw new InvalidOperationException("The kit has faults: run pingan kit check.");
        Console.WriteLine("| sample | part | measure | mean | worst | worst pair |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Samples.Root, "input"), "*.json").Order(StringComparer.Ordinal).Take(2))
        {
            var sample = File.ReadAllText(path);
            var speeches = Enumerable.Range(1, count).Select(number => Speak(sample, number, kit)).ToList();
            var name = Path.GetFileName(path)[..2];
            Compare($"{name} | one", [.. speeches.Select(speech => Shingles.Skeleton(Text(speech, 0, 1)))]);
            Compare($"{name} | two and three", [.. speeches.Select(speech => Shingles.Skeleton(Text(speech, 1, 2)))]);
            Compare($"{name} | whole, raw", [.. speeches.Select(speech => Shingles.Raw(Text(speech, 0, 3)))]);
            Compare($"{name} | whole", [.. speeches.Select(speech => Shingles.Skeleton(Text(speech, 0, 3)))]);
        }
    }

    private static Narrative Speak(string sample, int number, Kit kit) =>
        DocumentPipeline.Run(new SourceFile("county.json", Encoding.UTF8.GetBytes(CountyMaker.Vary(sample, number))), kit).Speech!.Narrative;

    private static string Text(Narrative speech, int from, int count) => string.Concat(
        (count == 3 ? speech.Paragraphs : speech.Sections.Skip(from).Take(count).SelectMany(section => section.Paragraphs)).Select(paragraph => paragraph.Text));

    private static void Compare(string part, IReadOnlyList<Shingles> texts)
    {
        Print(part, "J5", texts, (one, other) => one.Jaccard(other));
        Print(part, "run-13", texts, (one, other) => Math.Max(one.InsideCommonRuns(other), other.InsideCommonRuns(one)));
    }

    private static void Print(string part, string measure, IReadOnlyList<Shingles> texts, Func<Shingles, Shingles, decimal> likeness)
    {
        var pairs = Enumerable.Range(0, texts.Count)
            .SelectMany(one => Enumerable.Range(one + 1, texts.Count - one - 1).Select(other => (One: one + 1, Other: other + 1, Likeness: likeness(texts[one], texts[other]))))
            .ToList();
        var worst = pairs.MaxBy(pair => pair.Likeness);
        Console.WriteLine(FormattableString.Invariant(
            $"| {part} | {measure} | {pairs.Average(pair => pair.Likeness):0.000} | {worst.Likeness:0.000} | {worst.One} and {worst.Other} |"));
    }
}
