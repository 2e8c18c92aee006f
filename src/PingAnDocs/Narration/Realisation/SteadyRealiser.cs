using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes section two for a county where no rule finds a problem: what is lowest, the smallest lead, the rank still to win. Invents nothing.</summary>
internal sealed class SteadyRealiser(Lexicaliser lexicaliser, DocumentPlan plan)
{
    private readonly IReadOnlyList<Subject> subjects = [.. plan.Waves.SelectMany(wave => wave.Indicators)];

    /// <summary>The paragraphs of 形势与不足.</summary>
    public IReadOnlyList<NarrativeParagraph> Realise()
    {
        var facts = new[] { Lowest(), Lead(), Rank(), Towns() }.OfType<Wording>().ToList();
        var paragraphs = new List<NarrativeParagraph> { new(null, Whole(Comparable ? "N-STEADY-OPEN" : "N-STEADY-OPEN-NONE")) };
        if (facts.Count > 0)
            paragraphs.Add(new NarrativeParagraph(null, [.. facts.Select(fact => new SentenceBuilder().Add(fact).ToSentence("。"))]));
        paragraphs.Add(new NarrativeParagraph(null, Whole("N-STEADY-KEEP")));
        return paragraphs;
    }

    // Without anything to compare with, "no problem found" would be a claim nobody measured.
    private bool Comparable => subjects.Any(subject =>
        subject.Facts!.Change is not null || subject.Facts.Ranks.Count > 0 || subject.Facts.Comparisons.Any(comparison => comparison.Standing is not null));

    private IReadOnlyList<Sentence> Whole(string phrase) =>
        lexicaliser.Choose(phrase, lexicaliser.NewSlots(), "steady") is { } wording ? [new SentenceBuilder().Add(wording).About(subjects).ToSentence("")] : [];

    private Wording? Lowest()
    {
        var lowest = subjects.FirstOrDefault(subject => subject.Says(FeatureNames.LowestOfWave) && subject.Facts!.Value is not null);
        return lowest is null ? null : lexicaliser.Choose("N-STEADY-LOWEST", Named(lowest).Set("值", Quantity.Value(lowest.Facts!.Value!)), "steady");
    }

    private Wording? Lead()
    {
        var leads = subjects
            .SelectMany(subject => subject.Facts!.Comparisons.Select(comparison => (subject, comparison)))
            .Where(pair => pair.comparison.Gap is { Sign: > 0 });
        var (subject, comparison) = leads.OrderBy(pair => pair.comparison.Gap!.Value).FirstOrDefault();
        if (subject is null)
            return null;
        var clause = new ComparisonClause(lexicaliser, subject.Wave.Id).Realise([comparison], shortened: false);
        return lexicaliser.Choose("N-STEADY-LEAD", Named(subject).Set("高出句", clause[0].Spans), "steady");
    }

    private Wording? Rank()
    {
        var behind = subjects
            .Where(subject => subject.Facts!.Ranks.Count > 0 && subject.Facts.Ranks[0].Position.Value > 1)
            .OrderByDescending(subject => subject.Facts!.Ranks[0].Position.Value)
            .FirstOrDefault();
        return behind is null
            ? null
            : lexicaliser.Choose("N-STEADY-RANK", RankClause.SlotsFor(behind.Facts!.Ranks[0], behind.Facts.Indicator.Base, Named(behind)), "steady");
    }

    private Wording? Towns()
    {
        foreach (var facts in plan.Findings.Facts.Subunits)
        {
            if (SubunitRealiser.Spread(facts, lexicaliser.NewSlots(), plan.Outline.Subunits.Names) is { } slots)
                return InWave(facts, lexicaliser.Choose("N-STEADY-TOWNS", slots, "steady") ?? lexicaliser.Choose("N-STEADY-TOWNS-PLAIN", slots, "steady"));
        }

        return null;
    }

    private Wording? InWave(Data.WaveSubunitFacts facts, Wording? said) => said is null || plan.Findings.Facts.Subunits.Count < 2
        ? said
        : said with { Spans = [new NameSpan(facts.Wave.Short, null), new LiteralSpan("中，"), .. said.Spans] };

    // Two surveys may ask for the same: without the survey's name nobody could tell whose figure it is.
    private Phrases.Slots Named(Subject subject)
    {
        var name = IndicatorNaming.Alone(subject, plan.Indicators);
        return lexicaliser.NewSlots().SetName("指标", plan.Waves.Count > 1 ? $"{subject.Wave.Short}的{name}" : name);
    }
}
