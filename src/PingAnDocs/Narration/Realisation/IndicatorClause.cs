using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Everything section one says of one indicator: value, change, comparisons, averages in brackets, ranks, movement, run. What is missing is silent.</summary>
internal sealed class IndicatorClause(Lexicaliser lexicaliser, Wave wave)
{
    private const int ShortestRun = 2;

    private readonly string key = wave.Id;

    /// <summary>The clause, or null when nothing is known that could be said.</summary>
    /// <param name="subject">The indicator.</param>
    /// <param name="name">What it is called here.</param>
    /// <param name="style">How it is set among its neighbours.</param>
    public IReadOnlyList<Wording>? Realise(Subject subject, string name, ClauseStyle style)
    {
        var facts = subject.Facts!;
        var clauses = Clauses(facts, style);
        if (facts.Value is null && clauses.Count == 0)
            return null;
        var joined = new List<Wording> { Head(facts.Value, name, style) };
        foreach (var clause in clauses)
            joined.AddRange(joined.Count == 1 && facts.Value is null ? clause : [Mark("，"), .. clause]);
        foreach (var clause in Development(subject))
            joined.AddRange([Mark(style == ClauseStyle.Sentence ? "；" : "，"), clause]);
        return joined;
    }

    // Brackets with averages stand directly behind the comparison they belong to.
    private List<IReadOnlyList<Wording>> Clauses(IndicatorFacts facts, ClauseStyle style)
    {
        var clauses = new List<IReadOnlyList<Wording>>();
        if (Change(facts) is { } change)
            clauses.Add([change]);
        clauses.AddRange(new ComparisonClause(lexicaliser, key).Realise(facts.Comparisons, style == ClauseStyle.Shortened).Select(clause => (IReadOnlyList<Wording>)[clause]));
        if (clauses.Count > 0)
            clauses[^1] = [.. clauses[^1], .. Averages(facts, style)];
        clauses.AddRange(facts.Ranks.SelectMany(rank => new RankClause(lexicaliser, key).Realise(rank, facts.Indicator.Base)).Select(clause => (IReadOnlyList<Wording>)[clause]));
        return clauses;
    }

    private Wording Head(Fact? value, string name, ClauseStyle style)
    {
        IReadOnlyList<Span> bare = [new NameSpan(name, null)];
        if (value is null)
            return new Wording(bare, "G-VALUE");
        var slots = lexicaliser.NewSlots().SetName("指标", name).Set("值", Quantity.Value(value));
        return style is ClauseStyle.Sentence or ClauseStyle.Item
            ? lexicaliser.Choose("G-VALUE", slots, key) ?? new Wording([.. bare, .. Quantity.Value(value)], "G-VALUE")
            : new Wording([.. bare, .. Quantity.Value(value)], "G-VALUE");
    }

    private Wording? Change(IndicatorFacts facts)
    {
        if (facts.Change is not { } change)
            return null;
        var slots = lexicaliser.NewSlots()
            .SetName("基期", facts.Indicator.Base)
            .Set("变化", change.Sign == 0 ? null : [DirectionWords.OfChange(change.Sign), .. Quantity.Differences([change])]);
        return lexicaliser.Choose(change.Sign == 0 ? "G-FLAT" : "G-CHANGE", slots, key);
    }

    // In a list of group members the averages would bury the comparison; they are left to the trace.
    private IEnumerable<Wording> Averages(IndicatorFacts facts, ClauseStyle style)
    {
        var known = facts.Comparisons.Where(comparison => comparison.Average is not null).ToList();
        if (style is ClauseStyle.Member or ClauseStyle.Shortened || known.Count == 0 || facts.Value is null)
            return [];
        var list = new SpanBuilder().AddJoined(known.Select(Average), "、").ToList();
        return new[] { lexicaliser.Choose("G-AVERAGES", lexicaliser.NewSlots().Set("平均列", list), key) }.OfType<Wording>();
    }

    private static IReadOnlyList<Span> Average(ComparisonFacts comparison) =>
        [new NameSpan(comparison.Comparator.Name, null), new LiteralSpan("平均"), .. Quantity.Value(comparison.Average!)];

    private IEnumerable<Wording> Development(Subject subject) =>
        new MovementClause(lexicaliser, key).Realise(subject.Facts!).Concat(new[]
        {
            Run(subject, FeatureNames.FallsInARow, "V-RUN-DOWN"), Run(subject, FeatureNames.RisesInARow, "V-RUN-UP"),
        }.OfType<Wording>());

    private Wording? Run(Subject subject, string feature, string phrase)
    {
        if (subject.Number(feature) is not { } times || times < ShortestRun || !IsAsserted(phrase, subject))
            return null;
        var yearly = subject.Facts!.Indicator.Base == "上年";
        var fact = new Fact(FactKind.Count, times, "", wave.Id, subject.Facts.Indicator.Name, "", false, subject.Features[feature].Sources, feature);
        var slots = lexicaliser.NewSlots().Set("次数", Quantity.Count(fact, "")).SetWords("年次", yearly ? "年" : "次");
        return lexicaliser.Choose(phrase, slots, key);
    }

    /// <summary>The kit says from how many times on its words are fit: 连续下降次数 &gt;= 连续起算.</summary>
    private bool IsAsserted(string phrase, Subject subject) => !lexicaliser.Book.Phrases.TryGetValue(phrase, out var words)
        || words.Asserts.All(cell => cell.Test.Evaluate(subject.Features.GetValueOrDefault(cell.Feature)) == true);

    private static Wording Mark(string mark) => new([new LiteralSpan(mark)], "");
}
