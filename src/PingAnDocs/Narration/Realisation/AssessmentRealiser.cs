using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes the balance at the end of section one: strengths first, then how many indicators fall short.</summary>
internal sealed class AssessmentRealiser(Lexicaliser lexicaliser, DocumentPlan plan)
{
    private const string Key = "assessment";

    /// <summary>The closing paragraph of section one.</summary>
    public NarrativeParagraph Realise()
    {
        var strengths = new StrengthRealiser(lexicaliser, plan).Realise();
        var sentences = new List<Sentence>();
        if (!strengths.IsEmpty && lexicaliser.Choose("A-STRENGTHS", lexicaliser.NewSlots().Set("成绩列", strengths.Spans), Key) is { } praise)
            sentences.Add(strengths.ToSentence(praise));
        if (Shortfalls(sentences.Count > 0) is { } shortfalls)
            sentences.Add(shortfalls);
        return new NarrativeParagraph(null, sentences);
    }

    private Sentence? Shortfalls(bool afterPraise)
    {
        var assessment = plan.Assessment;
        var slots = lexicaliser.NewSlots()
            .SetName("比较统称", Comparators(assessment.Below))
            .SetName("基期", assessment.Fell.Count > 0 ? assessment.Fell[0].Facts!.Indicator.Base : "")
            .Set("低于数", Number(assessment.Below, "低于平均水平的指标"))
            .Set("下降数", Number(assessment.Fell, "只比基期下降的指标"))
            .Set("其他数", Number(assessment.Other, "位次靠后或者后退的指标"));
        var parts = new[]
        {
            assessment.Below.Count > 0 ? lexicaliser.Choose(afterPraise ? "A-BELOW" : "A-BELOW-ONLY", slots, Key) : null,
            assessment.Fell.Count > 0 ? lexicaliser.Choose("A-FELL", Others(slots, assessment.Below.Count > 0), Key) : null,
            assessment.Other.Count > 0 ? lexicaliser.Choose("A-OTHER", Others(slots, assessment.Below.Count + assessment.Fell.Count > 0), Key) : null,
        }.OfType<Wording>().ToList();
        return parts.Count == 0 ? Steady() : new SentenceBuilder().AddJoined(parts.Select(part => new[] { part }), "；").ToSentence("。");
    }

    // 另有: those counted before are not counted again, and the listener must know.
    private static Slots Others(Slots slots, bool afterOthers) => Slots.From(slots).SetWords("另", afterOthers ? "另" : "");

    private Sentence? Steady()
    {
        var subjects = plan.Waves.SelectMany(wave => wave.Indicators).ToList();
        if (!plan.Problems.IsEmpty || subjects.Count == 0)
            return null;
        var compared = subjects.TrueForAll(subject => subject.Number(FeatureNames.BelowCount) == 0);
        var changed = subjects.TrueForAll(subject => subject.Number(FeatureNames.Change) >= 0);
        var phrase = (compared, changed) switch
        {
            (true, true) => "A-STEADY-BOTH",
            (true, _) => "A-STEADY-BELOW",
            (_, true) => "A-STEADY-FELL",
            _ => "A-STEADY-NONE",
        };
        var slots = lexicaliser.NewSlots().SetName("基期", subjects[0].Facts!.Indicator.Base);
        return lexicaliser.Choose(phrase, slots, Key) is { } wording ? new SentenceBuilder().Add(wording).About(subjects).ToSentence("。") : null;
    }

    // The averages the indicators are really below; 省、市平均水平 is short for 全省、全市平均水平.
    private string Comparators(IReadOnlyList<Subject> below)
    {
        var standings = below.SelectMany(subject => subject.Facts!.Comparisons).Where(comparison => comparison.Standing == Standing.Below).ToList();
        var names = plan.Findings.Facts.Survey.Comparators
            .Where(comparator => standings.Exists(comparison => comparison.Comparator.Key == comparator.Key))
            .Select(comparator => comparator.Name)
            .ToList();
        return (names is ["全省", "全市"] ? "省、市" : string.Join('、', names)) + "平均水平";
    }

    // Counted over all surveys, even where all that was found belongs to one.
    private IReadOnlyList<Span>? Number(IReadOnlyList<Subject> subjects, string what) =>
        subjects.Count == 0 ? null : Counts.Of(subjects, what, plan.Waves.Count);
}
