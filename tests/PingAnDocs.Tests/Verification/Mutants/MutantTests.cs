using System.Globalization;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>
/// One mistake in a finished speech, thousands of times, in every shipped kit, on random counties no grammar was fitted to. The gate must hear
/// it: facts read from the text against facts planned; a mistake that is only seen because the letters differ counts as missed. The proofreader,
/// who knows the data and not the plan, is counted beside it. PINGAN_MUTANTS sets how many mistakes are made; PINGAN_MUTANTS=5000 is the long run.
/// </summary>
public class MutantTests(ITestOutputHelper output)
{
    private const int Usual = 400;

    private static int Wanted =>
        int.TryParse(Environment.GetEnvironmentVariable("PINGAN_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Usual;

    [Fact]
    public void A_mistake_in_a_finished_speech_is_heard()
    {
        var tally = new MutantTally();
        var corpora = FamilyKitsTests.Names.Select(name => (Name: name, Texts: MutantCorpus.Of(name, Math.Max(8, Wanted / 12)))).Where(kit => kit.Texts.Exists(text => text.Sentences.Count > 0)).ToList();
        foreach (var (name, texts) in corpora) Try(name, texts, (Wanted + corpora.Count - 1) / corpora.Count, tally);
        output.WriteLine(tally.Report());
        Assert.True(tally.Total >= Wanted, $"only {tally.Total} mutants\n{tally.Report()}");
        Assert.True(tally.Survivors * 1000 <= tally.Total * 5, tally.Report());
    }

    private void Try(string name, List<FinishedText> texts, int wanted, MutantTally tally)
    {
        var coverage = new WordingCoverage(WholeKit.Read(name));
        foreach (var text in texts)
        {
            coverage.Add(text.Narrative);
            foreach (var fault in text.Faults) tally.Refusals.Add($"{name} {fault.Code} {fault.Expected} / {fault.Found} | {fault.Sentence}");
            foreach (var alarm in text.FalseAlarms) tally.Alarms.Add($"{name} {alarm.Remark.Code} {alarm.Remark.Message} {alarm.Remark.Found} / {alarm.Remark.Expected} | {alarm.Place.Sentence}");
        }

        var (wordings, missing) = coverage.Figures();
        output.WriteLine($"{name}: {texts.Count} speeches, {wordings - missing.Count} of {wordings} wordings with figures\n{string.Join('\n', missing.Select(wording => $"  not spoken: {wording}"))}");
        // A speech the gate keeps back as it is would seem to kill every mutant.
        foreach (var (text, mutant) in Chosen([.. texts.Where(text => text.Faults.Count == 0)], wanted)) tally.Add(name, mutant, text.GateKills(mutant), text.ProofKills(mutant));
    }

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
