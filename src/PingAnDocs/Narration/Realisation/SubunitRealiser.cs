using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes what is known of the units below: leaders named, rises and falls counted, top, bottom and spread.</summary>
internal sealed class SubunitRealiser(Lexicaliser lexicaliser)
{
    private const int Named = 3;
    private const int MostNames = 2 * Named;
    private const int EnoughToRank = 4;

    /// <summary>The sentences; none when nothing is given.</summary>
    public IReadOnlyList<Sentence> Realise(WaveSubunitFacts? facts) =>
        facts is null ? [] : [.. new[] { Leaders(facts), Moves(facts), Ends(facts) }.OfType<Sentence>()];

    /// <summary>The best and the worst unit and what lies between them; null below two values or without spread.</summary>
    public static Slots? Spread(WaveSubunitFacts facts, Slots slots)
    {
        var ranked = Ranked(facts);
        if (ranked.Count < 2 || ranked[0].Value!.Value == ranked[^1].Value!.Value)
            return null;
        var (best, worst) = (ranked[0], ranked[^1]);
        var spread = best.Value! with
        {
            Kind = FactKind.Gap,
            Value = best.Value!.Value - worst.Value!.Value,
            Comparator = worst.Subunit.Name,
            Sources = [.. best.Value.Sources, .. worst.Value.Sources],
            Derivation = $"{best.Subunit.Name} − {worst.Subunit.Name}",
        };
        return slots
            .SetName("高名", TiedNames(ranked, best.Value!.Value))
            .SetName("低名", TiedNames(ranked, worst.Value!.Value))
            .SetName("类别", facts.Subunits.Kind)
            .Set("差距", Quantity.Differences([spread]));
    }

    private Sentence? Leaders(WaveSubunitFacts facts)
    {
        var slots = lexicaliser.NewSlots()
            .SetName("名单", string.Join('、', facts.Subunits.Leaders))
            .SetName("范围", facts.Subunits.Scope)
            .SetName("类别", facts.Subunits.Kind)
            .Set("总数", facts.Count is null ? null : Quantity.Count(facts.Count, ""))
            .Set("前数", facts.Within is null ? null : Quantity.Count(facts.Within, ""));
        return Write("U-LEADERS", slots, facts);
    }

    private Sentence? Moves(WaveSubunitFacts facts)
    {
        var moved = facts.Items.Where(item => item.Change is not null).ToList();
        if (moved.Count < EnoughToRank)
            return null;
        var (up, down) = (moved.Where(item => item.Change!.Sign > 0).ToList(), moved.Where(item => item.Change!.Sign < 0).ToList());
        var slots = lexicaliser.NewSlots()
            .SetName("类别", facts.Subunits.Kind)
            .SetName("基期", facts.Wave.Base)
            .Set("镇街数", Count(moved, facts, "有同期数据的单位"))
            .Set("升数", Count(up, facts, "提升的单位"))
            .Set("降数", Count(down, facts, "下降的单位"));
        var phrase = up.Count == moved.Count ? "U-ALL-UP" : down.Count == moved.Count ? "U-ALL-DOWN" : up.Count > 0 && down.Count > 0 ? "U-MOVES" : "";
        return Write(phrase, slots, facts);
    }

    // With fewer than six, top and bottom would name nearly all; the spread says enough.
    private Sentence? Ends(WaveSubunitFacts facts)
    {
        var ranked = Ranked(facts);
        var sentence = new SentenceBuilder();
        if (ranked.Count >= Named * 2)
            sentence.AddJoined(new[] { End("U-TOP", Top(ranked), facts), End("U-BOTTOM", Bottom(ranked), facts) }.OfType<Wording>().Select(end => new[] { end }), "；");
        if (Spread(facts, lexicaliser.NewSlots()) is { } spread && Choose("U-SPREAD", spread, facts) is { } apart)
            sentence.Add(sentence.IsEmpty ? "" : "；").Add(apart);
        return sentence.IsEmpty ? null : sentence.ToSentence("。");
    }

    // Where half of the units share the first place, naming them all says nothing.
    private Wording? End(string phrase, List<SubunitFacts> end, WaveSubunitFacts facts) =>
        end.Count > MostNames ? null : Choose(phrase, lexicaliser.NewSlots().Set("名单", List(end)), facts);

    private static string TiedNames(List<SubunitFacts> ranked, decimal value)
    {
        var tied = ranked.Where(item => item.Value!.Value == value).ToList();
        return tied.Count > Named ? "" : string.Join('、', tied.Select(item => item.Subunit.Name));
    }

    private static List<SubunitFacts> Ranked(WaveSubunitFacts facts) =>
        [.. facts.Items.Where(item => item.Value is not null).OrderByDescending(item => item.Value!.Value)];

    // A cut through a tie names all that are tied.
    private static List<SubunitFacts> Top(List<SubunitFacts> ranked) =>
        [.. ranked.TakeWhile((item, index) => index < Named || item.Value!.Value == ranked[Named - 1].Value!.Value)];

    private static List<SubunitFacts> Bottom(List<SubunitFacts> ranked) =>
        [.. ranked.Where(item => item.Value!.Value <= ranked[^Named].Value!.Value)];

    private static IReadOnlyList<Span> List(IEnumerable<SubunitFacts> items) =>
        new SpanBuilder().AddJoined(items.Select(Item), "、").ToList();

    private static IReadOnlyList<Span> Item(SubunitFacts item) =>
        [new NameSpan(item.Subunit.Name, item.Subunit.Place), new LiteralSpan("（"), .. Quantity.Value(item.Value!), new LiteralSpan("）")];

    private static IReadOnlyList<Span> Count(List<SubunitFacts> items, WaveSubunitFacts facts, string what) =>
        Counts.Of(items.Count, what, facts.Wave.Id, [.. items.SelectMany(item => item.Change!.Sources)]);

    private Wording? Choose(string phrase, Slots slots, WaveSubunitFacts facts) => lexicaliser.Choose(phrase, slots, facts.Wave.Id);

    private Sentence? Write(string phrase, Slots slots, WaveSubunitFacts facts) =>
        Choose(phrase, slots, facts) is { } wording ? new SentenceBuilder().Add(wording).ToSentence("。") : null;
}
