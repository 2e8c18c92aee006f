using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes the counts over the units below: at 100 %, risen and fallen, above and below their average.</summary>
internal sealed class SubunitCounts(SubunitWords words, SubunitPlan plan)
{
    private const int EnoughToCompare = 4;
    private const int EnoughToAverage = 6;
    private readonly Data.SubunitSummary summary = plan.Summary;

    /// <summary>The sentences.</summary>
    public IEnumerable<Sentence> Realise() => new[] { Full(), Moves(), Average() }.OfType<Sentence>();

    private Sentence? Full()
    {
        if (summary.Full is null)
            return null;
        var slots = words.NewSlots()
            .Set("镇街数", Quantity.Count(summary.Valued, ""))
            .Set("满值", Quantity.Value(summary.Ceiling!))
            .Set("满数", Quantity.Count(summary.Full, ""))
            .Set("占比", Quantity.Value(summary.Share!));
        if (summary.Rest!.Value == 0m)
            return words.Sentence("U-FULL-ALL", slots);
        var sentence = new SentenceBuilder().Add(words.Choose("U-FULL", slots));
        if (plan.MostlyFull)
            sentence.Add("，").Add(words.Choose("U-FULL-REST", Rest()));
        return sentence.ToSentence("。");
    }

    private Phrases.Slots Rest()
    {
        var lowest = plan.Facts.Items.Select(item => item.Value).OfType<Data.Fact>().MinBy(value => value.Value)!;
        return words.NewSlots()
            .Set("余数", Quantity.Count(summary.Rest!, ""))
            .Set("最低", Quantity.Value(lowest with { Indicator = plan.Facts.Subunits.Kind }));
    }

    private Sentence? Moves()
    {
        if (summary.Compared.Value < EnoughToCompare)
            return null;
        var (all, up, down) = (summary.Compared.Value, summary.Up.Value, summary.Down.Value);
        var slots = words.NewSlots()
            .Set("镇街数", Quantity.Count(summary.Compared, ""))
            .Set("升数", SubunitWords.Some(summary.Up))
            .Set("降数", SubunitWords.Some(summary.Down))
            .Set("平数", SubunitWords.Some(summary.Unchanged));
        var phrase = up == all ? "U-ALL-UP" : down == all ? "U-ALL-DOWN" : up > 0 && down > 0 ? "U-MOVES" : "U-MOVES-SOME";
        var sentence = new SentenceBuilder().Add(words.Choose(phrase, slots));
        if (phrase == "U-MOVES" && summary.Unchanged.Value > 0)
            sentence.Add("，").Add(words.Choose("U-LEVEL", slots));
        return sentence.IsEmpty ? null : sentence.ToSentence("。");
    }

    // Where most stand at 100 %, above and below the average only says it again.
    private Sentence? Average() => plan.MostlyFull || summary.Valued.Value < EnoughToAverage || summary.Above is not { Value: > 0m }
        ? null
        : words.Sentence("U-AVERAGE", words.NewSlots()
            .Set("平均", Quantity.Value(summary.Average!))
            .Set("高数", SubunitWords.Some(summary.Above))
            .Set("平数", SubunitWords.Some(summary.Level))
            .Set("低数", SubunitWords.Some(summary.Below)));
}
