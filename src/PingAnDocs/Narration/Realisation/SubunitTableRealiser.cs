using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Lists the units below in a table: rank, name, and whatever else is known of any of them.</summary>
internal sealed class SubunitTableRealiser(Lexicaliser lexicaliser)
{
    private const string Unknown = "—";
    private const int MostBars = 16;
    private const int EndBars = 8;

    /// <summary>The table; null when none is wanted or no unit can be ranked.</summary>
    public NarrativeTable? Realise(SubunitPlan? plan)
    {
        if (plan is null || !plan.Options.HasTable || plan.Ranking.Rows.Count == 0)
            return null;
        var columns = Columns(plan);
        return new NarrativeTable(
            Title(plan),
            [.. columns.Select(column => Cell([new LiteralSpan(column.Header)]))],
            [.. plan.Ranking.Rows.Select(row => new NarrativeRow([.. columns.Select(column => Cell(column.Spans(row)))]))])
        {
            Chart = Chart(plan),
        };
    }

    // One bar says nothing, and where most stand at the top all bars are alike.
    private static NarrativeChart? Chart(SubunitPlan plan)
    {
        List<NarrativeBar> bars = [.. from row in plan.Ranking.Rows let value = row.Facts.Value where value is not null select new NarrativeBar(row.Name, value)];
        if (!plan.Options.Chart || plan.MostlyFull || bars.Count < 2 || Measured(plan) is not { } measured)
            return null;
        var (series, shown) = (measured.Name + Bracketed(measured.Unit), Shown(bars));
        var part = shown.Count < bars.Count ? "：首尾各八个" : "";
        return new NarrativeChart($"各{plan.Facts.Subunits.Kind}{series}{part}", series, shown);
    }

    // More bars than a page gives room for are a grey block in which no name can be read; the table beside it has them all.
    private static List<NarrativeBar> Shown(List<NarrativeBar> bars) => bars.Count <= MostBars ? bars : [.. bars[..EndBars], .. bars[^EndBars..]];

    private Sentence Title(SubunitPlan plan)
    {
        var slots = lexicaliser.NewSlots()
            .SetName("调查名", plan.Facts.Wave.Name)
            .SetName("类别", plan.Facts.Subunits.Kind)
            .SetName("指标", Measured(plan)?.Name ?? "");
        return new SentenceBuilder().Add(lexicaliser.Choose("U-TABLE-TITLE", slots, plan.Facts.Wave.Id)).ToSentence("");
    }

    private static List<(string Header, Func<RankedSubunit, IReadOnlyList<Span>> Spans)> Columns(SubunitPlan plan)
    {
        var columns = new List<(string, Func<RankedSubunit, IReadOnlyList<Span>>)>
        {
            (plan.Ranking.Scope + "排名", row => [Quantity.Figure(row.Rank)]),
            ("单位", row => [new NameSpan(row.Name, row.Facts.Subunit.Place)]),
        };
        if (plan.Summary.Valued.Value > 0m)
            columns.Add(("数值" + Bracketed(Measured(plan)?.Unit ?? ""), row => Value(row.Facts.Value)));
        if (plan.Summary.Compared.Value > 0m)
            columns.Add(($"比{plan.Facts.Wave.Base}" + Bracketed(Quantity.DifferenceNoun(Measured(plan)?.Unit ?? "")), row => Moved(row.Facts.Change, DirectionWords.OfTableChange)));
        if (!plan.MostlyFull && plan.Ranking.Rows.Any(row => row.Change is not null))
            columns.Add(("位次变化", row => Moved(row.Change, DirectionWords.OfRankChange)));
        return columns;
    }

    private static IReadOnlyList<Span> Value(Fact? fact) => fact is null ? [new LiteralSpan(Unknown)] : [Quantity.Figure(fact)];

    // The word for "no change" stands for the figure, and keeps its proof.
    private static IReadOnlyList<Span> Moved(Fact? fact, Func<int, DirectionSpan> word) => fact switch
    {
        null => [new LiteralSpan(Unknown)],
        { Sign: 0 } => [new FigureSpan(word(0).Text, fact)],
        _ => [word(fact.Sign), Quantity.Figure(fact)],
    };

    // The file gives the units no indicator of their own: they are results of the wave's first.
    private static Indicator? Measured(SubunitPlan plan) => plan.Facts.Wave.Indicators.Count > 0 ? plan.Facts.Wave.Indicators[0] : null;

    private static string Bracketed(string unit) => unit.Length == 0 ? "" : $"（{unit}）";

    private static Sentence Cell(IReadOnlyList<Span> spans) => new(spans, "", "", "");
}
