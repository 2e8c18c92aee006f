using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Clauses gathered for one sentence, with the findings and phrases behind them.</summary>
internal sealed class Clauses
{
    private readonly SpanBuilder spans = new();
    private readonly List<string> phrases = [];
    private readonly List<Evaluation> hits = [];

    /// <summary>Number of clauses.</summary>
    public int Count { get; private set; }

    /// <summary>True while nothing was added.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The clauses joined by commas.</summary>
    public IReadOnlyList<Span> Spans => spans.ToList();

    /// <summary>Adds a clause and its findings.</summary>
    public void Add(Wording wording, IEnumerable<Evaluation> findings)
    {
        if (Count++ > 0)
            spans.Add("，");
        spans.Add(wording.Spans);
        phrases.Add(wording.Phrase);
        hits.AddRange(findings);
    }

    /// <summary>The sentence made of a frame that holds the clauses.</summary>
    public Sentence ToSentence(Wording frame)
    {
        var sentence = new SentenceBuilder().Add(frame);
        hits.ForEach(hit => sentence.From(hit));
        var made = sentence.ToSentence("。");
        return made with { Phrase = string.Join('+', phrases.Prepend(made.Phrase)) };
    }
}
