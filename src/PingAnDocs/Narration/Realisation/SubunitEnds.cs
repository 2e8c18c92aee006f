using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes both ends of the ranking: who stands in front, who behind, how far apart, who behind again, who last of all.</summary>
internal sealed class SubunitEnds(SubunitWords words, SubunitPlan plan)
{
    private bool Names => plan.Options.Names;

    /// <summary>The sentences.</summary>
    public IEnumerable<Sentence> Realise() => new[] { Ends(), Again(), VeryLast() }.OfType<Sentence>();

    private Sentence? Ends()
    {
        var sentence = new SentenceBuilder();
        if (Names)
        {
            Add(sentence, plan.Top, "U-TOP");
            Add(sentence, plan.Bottom, "U-BOTTOM");
        }

        if (!plan.MostlyFull && SubunitRealiser.Spread(plan.Facts, words.NewSlots(), Names) is { } spread)
            sentence.Add(sentence.IsEmpty ? "" : "；").Add(words.Choose("U-SPREAD", spread) ?? words.Choose("U-SPREAD-PLAIN", spread));
        return sentence.IsEmpty ? null : sentence.ToSentence("。");
    }

    private void Add(SentenceBuilder sentence, IReadOnlyList<RankedSubunit> rows, string phrase)
    {
        if (rows.Count == 0)
            return;
        var list = new SpanBuilder().AddJoined(rows.Select(Item), "、").ToList();
        sentence.Add(sentence.IsEmpty ? "" : "；").Add(words.Choose(phrase, words.NewSlots().Set("名单", list)));
    }

    private Sentence? Again()
    {
        var slots = words.NewSlots().SetWords("后位", Behind());
        return Names && plan.Again.Count > 1 && plan.Again.Count == plan.Bottom.Count
            ? words.Sentence("U-AGAIN-ALL", slots)
            : Listed(plan.Again, "U-AGAIN", "连续靠后的单位", slots);
    }

    // With a tie across the cut there are more units behind than places: then no number is named. 有1个镇排在末位 would be heard as a field of one town.
    private string Behind()
    {
        var number = plan.Options.Bottom;
        var isExact = plan.Bottom.Count == number && plan.Ranking.BottomBefore(number).Count == number;
        return !isExact || number == 1 ? "后面" : $"后{(number == 2 ? "两" : Ordinals.Chinese(number))}位";
    }

    private Sentence? VeryLast() => Listed(plan.VeryLast, "U-LAST", "末位的单位", words.NewSlots()
        .SetName("范围", plan.Ranking.Scope)
        .Set("总数", plan.Facts.Count is null ? null : Quantity.Count(plan.Facts.Count, "")));

    private Sentence? Listed(IReadOnlyList<RankedSubunit> rows, string phrase, string what, Phrases.Slots slots)
    {
        if (rows.Count == 0)
            return null;
        var sources = rows.SelectMany(row => row.Rank.Sources.Concat(row.PreviousRank?.Sources ?? [])).Distinct();
        return Names
            ? words.Sentence(phrase, slots.SetName("名单", string.Join('、', rows.Select(row => row.Name))))
            : words.Sentence(phrase + "-COUNT", slots.Set("个数", Counts.Of(rows.Count, what, plan.Facts.Wave.Id, [.. sources])));
    }

    private static IReadOnlyList<Span> Item(RankedSubunit row)
    {
        var name = new NameSpan(row.Name, row.Facts.Subunit.Place);
        var tied = new LiteralSpan(row.Tied ? "并列" : "");
        return row.Facts.Value is { } value
            ? [name, new LiteralSpan("（"), .. Quantity.Value(value), new LiteralSpan(row.Tied ? "，并列）" : "）")]
            : [name, new LiteralSpan("（"), tied, new LiteralSpan("第"), .. Quantity.Count(row.Rank, "位"), new LiteralSpan("）")];
    }
}
