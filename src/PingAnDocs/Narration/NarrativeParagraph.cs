namespace PingAnDocs.Narration;

/// <summary>One paragraph: an emphasised lead (（一）省级调查情况。 or 一是压实工作责任。) and the sentences after it.</summary>
/// <param name="Lead">The lead sentence, or null.</param>
/// <param name="Sentences">The sentences after the lead.</param>
public sealed record NarrativeParagraph(Sentence? Lead, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The table that stands after the paragraph, or null.</summary>
    public NarrativeTable? Table { get; init; }

    /// <summary>The whole paragraph as it stands in the document.</summary>
    public string Text => (Lead?.Text ?? "") + string.Concat(Sentences.Select(sentence => sentence.Text));

    /// <summary>Lead and sentences in order.</summary>
    public IEnumerable<Sentence> AllSentences => Lead is null ? Sentences : Sentences.Prepend(Lead);
}
