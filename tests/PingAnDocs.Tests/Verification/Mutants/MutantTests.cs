using System.Globalization;
using CsCheck;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>
/// One mistake in a finished speech, thousands of times, in every shipped kit, on random counties no grammar was fitted to. The gate must hear
/// it: facts read from the text against facts planned; a mistake that is only seen because the letters differ counts as missed. The proofreader,
/// who knows the data and not the plan, is counted beside it. PINGAN_MUTANTS sets how many mistakes are made; PINGAN_MUTANTS=5000 is the long run.
/// </summary>
public class MutantTests(ITestOutputHelper output)
{
    private const int Usual = 400;
    private const string Seed = "0N0XIzNsQ0O2";

    private static int Wanted =>
        int.TryParse(Environment.GetEnvironmentVariable("PINGAN_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Usual;

    [Fact]
    public void A_mistake_in_a_finished_speech_is_heard()
    {
        var tally = new MutantTally();
        List<string> kits = [.. FamilyKitsTests.Names];
        foreach (var name in kits) Try(name, (Wanted + kits.Count - 1) / kits.Count, tally);
        output.WriteLine(tally.Report());
        Assert.True(tally.Total >= Wanted * 9 / 10, $"only {tally.Total} mutants\n{tally.Report()}");
        Assert.True(tally.Survivors * 1000 <= tally.Total * 5, tally.Report());
    }

    private void Try(string name, int wanted, MutantTally tally)
    {
        var kit = WholeKit.Read(name);
        var coverage = new WordingCoverage(kit);
        var texts = Texts(name, kit, counties: Math.Max(6, wanted / 8));
        foreach (var text in texts)
        {
            coverage.Add(text.Narrative);
            Assert.True(text.Faults.Count == 0, $"{name}: the speech as it is: {string.Join('\n', text.Faults)}");
            Assert.Equal(0, text.Contradictions);
        }

        var (wordings, missing) = coverage.Figures();
        output.WriteLine($"{name}: {texts.Count} speeches, {wordings - missing.Count} of {wordings} wordings with figures\n{string.Join('\n', missing.Select(wording => $"  not spoken: {wording}"))}");
        foreach (var (text, mutant) in Chosen(texts, wanted)) tally.Add(name, mutant, text.GateKills(mutant), text.ProofKills(mutant));
    }

    private static List<FinishedText> Texts(string name, Kit kit, int counties) =>
        [.. FamilyMaker.Counties(kit, FamilyTests.SamplesOf(name)).Array[counties].Single(_ => true, Seed).Select(survey => FinishedText.Of(Walk.Of(survey.Json, kit).Speech!, kit))];

    // Kind by kind the same number where there are enough; within a kind every wording once before any comes again.
    private static IEnumerable<(FinishedText Text, Mutant Mutant)> Chosen(IReadOnlyList<FinishedText> texts, int wanted)
    {
        var kinds = Mutator.All.Select(mutator => new Queue<(FinishedText, Mutant)>(ByShape(texts, mutator))).ToList();
        while (wanted > 0 && kinds.Exists(kind => kind.Count > 0))
        {
            foreach (var kind in kinds.Where(kind => kind.Count > 0 && wanted-- > 0)) yield return kind.Dequeue();
        }
    }

    private static IEnumerable<(FinishedText Text, Mutant Mutant)> ByShape(IEnumerable<FinishedText> texts, Mutator mutator) =>
        texts.SelectMany(text => text.Sentences.SelectMany(sentence => mutator.Of(sentence, text.Survey)).Select(mutant => (Text: text, Mutant: mutant)))
            .GroupBy(pair => pair.Mutant.Where.Shape).SelectMany(shape => shape.Select((pair, turn) => (pair, turn))).OrderBy(item => item.turn).Select(item => item.pair);
}
