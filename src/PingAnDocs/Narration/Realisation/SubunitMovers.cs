using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes who rose and who fell most since the base period; a kit without these words says nothing of it.</summary>
internal sealed class SubunitMovers(SubunitWords words, SubunitPlan plan)
{
    private const int EnoughToCompare = 4;

    /// <summary>The sentence; null when nobody may be named or nothing is known.</summary>
    public Sentence? Realise()
    {
        if (!plan.Options.Names || plan.Summary.Compared.Value < EnoughToCompare)
            return null;
        var sentence = new SentenceBuilder();
        Add(sentence, 1, plan.Options.Top, "U-ROSE");
        Add(sentence, -1, plan.Options.Bottom, "U-FELL");
        return sentence.IsEmpty ? null : sentence.ToSentence("。");
    }

    // Where all who moved that way are named, they are not said to have moved most.
    private void Add(SentenceBuilder sentence, int sign, int number, string phrase)
    {
        var moved = plan.Ranking.Rows.Where(row => row.Facts.Change?.Sign == sign).OrderByDescending(row => Math.Abs(row.Facts.Change!.Value)).ToList();
        if (moved.Count == 0 || number == 0)
            return;
        var most = moved.Where(row => Math.Abs(row.Facts.Change!.Value) >= Math.Abs(moved[Math.Min(number, moved.Count) - 1].Facts.Change!.Value)).ToList();
        if (most.Count > number * 2)
            return;
        var slots = words.NewSlots()
            .Set("名单", new SpanBuilder().AddJoined(most.Select(row => new[] { new NameSpan(row.Name, row.Facts.Subunit.Place) }), "、").ToList())
            .SetWords("分别", most.Count > 1 ? "分别" : "")
            .Set("变化", [DirectionWords.OfChange(sign), .. Quantity.Differences([.. most.Select(row => row.Facts.Change!)])]);
        sentence.Add(sentence.IsEmpty ? "" : "；").Add(words.Choose(most.Count == moved.Count ? $"{phrase}-ALL" : phrase, slots));
    }
}
