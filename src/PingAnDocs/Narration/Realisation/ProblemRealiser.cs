using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes problems: headline, the data behind it wave by wave, causes with evidence, and what must be looked into.</summary>
internal sealed class ProblemRealiser(Lexicaliser lexicaliser, DocumentPlan plan, CauseRealiser causes)
{
    private const int MostStatements = 4;
    private readonly StatementRealiser statements = new(lexicaliser, plan);

    /// <summary>One developed problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="ordinal">首先， and the like; empty for a single problem.</param>
    /// <param name="figures">Receives the figures its causes brought in, for the measures.</param>
    public NarrativeParagraph Realise(PlannedProblem problem, string ordinal, Slots figures)
    {
        var wording = lexicaliser.Book.Problems[problem.Id];
        var sentences = new List<Sentence> { Headline(problem, wording, ordinal), Statement(problem) };
        var (said, brought) = causes.Realise(problem);
        figures.Add(brought);
        sentences.AddRange(said);
        if (lexicaliser.Choose(wording.Inquiry, lexicaliser.NewSlots(), problem.Id) is { } inquiry)
            sentences.Add(new SentenceBuilder().Add(inquiry).From(problem.Hits).ToSentence(""));
        return new NarrativeParagraph(null, sentences);
    }

    /// <summary>The closing sentence that names every problem which is not developed; null when all are.</summary>
    public NarrativeParagraph? RealiseNamed(IReadOnlyList<PlannedProblem> named)
    {
        if (named.Count == 0)
            return null;
        var hits = named.SelectMany(problem => problem.Hits).ToList();
        var list = new SpanBuilder().AddJoined(hits.Select(hit => (IReadOnlyList<Span>)[.. InWave(hit, ""), .. Spans(statements.Realise(hit))]), "；");
        var sentence = new SentenceBuilder().Add(lexicaliser.Choose("B-REST", lexicaliser.NewSlots().Set("点名列", list.ToList()), "rest"));
        return new NarrativeParagraph(null, [sentence.From(hits).ToSentence("")]);
    }

    private Sentence Headline(PlannedProblem problem, Problem wording, string ordinal)
    {
        var sentence = new SentenceBuilder().Add(ordinal).Add(lexicaliser.Choose(wording.Headline, lexicaliser.NewSlots(), problem.Id));
        return sentence.From(problem.Hits).ToSentence("。");
    }

    private Sentence Statement(PlannedProblem problem)
    {
        var sentence = new SentenceBuilder();
        var units = Units(problem);
        Subject? before = null;
        foreach (var unit in units.Take(MostStatements))
        {
            if (!sentence.IsEmpty)
                sentence.Add("；");
            if (unit.Count == 1 && before?.Wave != unit[0].Subject.Wave)
                sentence.Add(InWave(unit[0], "，"));
            before = unit.Count == 1 ? unit[0].Subject : null;
            sentence.Add(unit.Count == 1 ? statements.Realise(unit[0]) : statements.RealiseTogether(unit)).From(unit[0]);
            AddLast(sentence, unit);
            if (unit.Count == 1 && statements.RealiseDisagreement(unit[0]) is { } disagreement)
            {
                sentence.Add("；").Add(disagreement);
                before = null; // it ended with another survey: the next statement must name its own again
            }
        }

        NameOthers(sentence, [.. units.Skip(MostStatements).SelectMany(unit => unit)]);
        return sentence.ToSentence("。");
    }

    // Said of several surveys at once, last place must name the one it was taken in.
    private void AddLast(SentenceBuilder sentence, List<Evaluation> unit)
    {
        foreach (var hit in unit)
        {
            if (statements.RealiseLast(hit) is not { } last)
                continue;
            sentence.Add("，").Add(unit.Count > 1 ? InWave(hit, "") : []).Add(last);
            return;
        }
    }

    private void NameOthers(SentenceBuilder sentence, List<Evaluation> others)
    {
        if (others.Count == 0)
            return;
        var names = others.Select(hit => IndicatorNaming.Alone(hit.Subject, plan.Indicators)).Distinct();
        sentence.Add("；").Add(lexicaliser.Choose("T-ALSO", lexicaliser.NewSlots().SetName("指标列", string.Join('、', names)), "also"));
        sentence.From(others);
    }

    // The same indicator below in several waves is one statement; the rest goes wave by wave, worst first.
    private List<List<Evaluation>> Units(PlannedProblem problem)
    {
        var units = problem.Hits
            .GroupBy(hit => (hit.Subject.Entry?.Name ?? hit.Subject.Name, hit.Subject.Facts?.Indicator.Group))
            .SelectMany(group => IsBelowEverywhere([.. group]) ? [group.ToList()] : group.Select(hit => new List<Evaluation> { hit }))
            .ToList();
        var order = plan.Waves.Select(wave => wave.Wave).ToList();
        return [.. units.OrderBy(unit => unit.Count > 1 ? -1 : order.IndexOf(unit[0].Subject.Wave))];
    }

    private static bool IsBelowEverywhere(List<Evaluation> hits) =>
        hits.Count > 1 && hits.TrueForAll(hit => hit.Subject.Number(FeatureNames.BelowCount) >= 1);

    // What is said of the units below belongs to the one survey that has them, unless several have.
    private IReadOnlyList<Span> InWave(Evaluation hit, string mark) =>
        (hit.Subject.Facts is null ? plan.Findings.Facts.Subunits.Count : plan.Waves.Count) > 1 ? [new NameSpan(hit.Subject.Wave.Short, null), new LiteralSpan("中" + mark)] : [];

    private static IReadOnlyList<Span> Spans(Wording? wording) => wording?.Spans ?? [];
}
