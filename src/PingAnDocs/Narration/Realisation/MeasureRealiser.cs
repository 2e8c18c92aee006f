using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes the measures: 一是 title, then the text that starts from the problem it answers.</summary>
internal sealed class MeasureRealiser(Lexicaliser lexicaliser, DocumentPlan plan)
{
    private const int MostNames = 4;

    /// <summary>One paragraph per measure.</summary>
    /// <param name="figures">Figures the causes brought in.</param>
    public IReadOnlyList<NarrativeParagraph> Realise(Slots figures) =>
        [.. plan.Measures.Where(measure => lexicaliser.Book.Measures.ContainsKey(measure.Id)).Select((measure, index) => Paragraph(measure, index + 1, figures))];

    /// <summary>The most urgent measures, one section each: the title is its heading.</summary>
    public IEnumerable<NarrativeSection> Points(int most, Slots figures, int number) =>
        Urgent(plan, most).Select((planned, index) => new NarrativeSection(
            new SentenceBuilder()
                .Add(Ordinals.Chinese(number + index) + "、")
                .Add(lexicaliser.Choose(lexicaliser.Book.Measures[planned.Id].Title, SlotsFor(planned, figures), planned.Id))
                .ToSentence(""),
            [new NarrativeParagraph(null, [Text(planned, figures)])]));

    /// <summary>The measures that answer the worst problems, then the general ones in their order.</summary>
    public static IReadOnlyList<PlannedMeasure> Urgent(DocumentPlan plan, int most) =>
        [.. plan.Measures.OrderBy(measure => measure.Answers.Count == 0).Take(most)];

    private NarrativeParagraph Paragraph(PlannedMeasure planned, int number, Slots figures)
    {
        var measure = lexicaliser.Book.Measures[planned.Id];
        var slots = SlotsFor(planned, figures);
        var lead = new SentenceBuilder().Add(Ordinals.Chinese(number) + "是").Add(lexicaliser.Choose(measure.Title, slots, planned.Id));
        return new NarrativeParagraph(lead.ToSentence("。"), [Text(planned, figures)]);
    }

    private Sentence Text(PlannedMeasure planned, Slots figures)
    {
        var text = new SentenceBuilder().Add(lexicaliser.Choose(lexicaliser.Book.Measures[planned.Id].Text, SlotsFor(planned, figures), planned.Id));
        foreach (var hit in planned.Answers.SelectMany(problem => problem.Hits))
            text.From(hit);
        return text.ToSentence("");
    }

    private Slots SlotsFor(PlannedMeasure planned, Slots figures)
    {
        var hits = planned.Answers.SelectMany(problem => problem.Hits).Where(hit => hit.Subject.Facts is not null).ToList();
        return lexicaliser.NewSlots()
            .Add(figures)
            .SetWords("问题", string.Join('、', planned.Answers.Select(Short)))
            .SetWords("责任单位", string.Join('、', hits.Select(hit => Owner(hit.Subject)).Where(owner => owner.Length > 0).Distinct()))
            .SetName("对象", string.Join('、', hits.Select(hit => IndicatorNaming.InGroup(hit.Subject, plan.Indicators)).Distinct().Take(MostNames)));
    }

    private string Short(PlannedProblem problem) => lexicaliser.Book.Problems.GetValueOrDefault(problem.Id)?.Short ?? "";

    private string Owner(Subject subject)
    {
        var owner = subject.Entry?.Owner ?? "";
        return lexicaliser.NewSlots().Find(owner) is [LiteralSpan word] ? word.Text : "";
    }
}
