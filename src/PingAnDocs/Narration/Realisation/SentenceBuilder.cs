using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Builds one sentence from wordings and words, and remembers which phrases, rule and finding it came from.</summary>
internal sealed class SentenceBuilder
{
    private readonly SpanBuilder spans = new();
    private readonly List<string> phrases = [];
    private readonly List<Evaluation> hits = [];
    private readonly List<Subject> subjects = [];

    /// <summary>True while nothing was added.</summary>
    public bool IsEmpty => spans.IsEmpty;

    /// <summary>Adds fixed words.</summary>
    public SentenceBuilder Add(string words)
    {
        spans.Add(words);
        return this;
    }

    /// <summary>Adds spans of the grammar.</summary>
    public SentenceBuilder Add(IReadOnlyList<Span>? others)
    {
        if (others is not null)
            spans.Add(others);
        return this;
    }

    /// <summary>Adds a filled phrase; nothing when there is none.</summary>
    public SentenceBuilder Add(Wording? wording)
    {
        if (wording is null)
            return this;
        spans.Add(wording.Spans);
        if (wording.Phrase.Length > 0 && !phrases.Contains(wording.Phrase))
            phrases.Add(wording.Phrase);
        return this;
    }

    /// <summary>Adds clauses, each made of one or several phrases, with a mark between them.</summary>
    public SentenceBuilder AddJoined(IEnumerable<IEnumerable<Wording>> clauses, string mark)
    {
        var first = true;
        foreach (var clause in clauses)
        {
            if (!first)
                Add(mark);
            first = false;
            foreach (var wording in clause)
                Add(wording);
        }

        return this;
    }

    /// <summary>Remembers the finding the sentence states.</summary>
    public SentenceBuilder From(Evaluation hit)
    {
        hits.Add(hit);
        return this;
    }

    /// <summary>Remembers the findings the sentence states or follows from.</summary>
    public SentenceBuilder From(IEnumerable<Evaluation> all)
    {
        hits.AddRange(all);
        return this;
    }

    /// <summary>Remembers what the sentence judges without a rule.</summary>
    public SentenceBuilder About(IEnumerable<Subject> judged)
    {
        subjects.AddRange(judged);
        return this;
    }

    /// <summary>The sentence; <paramref name="end"/> is its end mark.</summary>
    public Sentence ToSentence(string end)
    {
        spans.Add(end);
        return new Sentence(
            spans.ToList(),
            string.Join('+', phrases),
            string.Join('+', hits.Select(hit => hit.Rule.Id).Distinct()),
            string.Join('、', hits.Select(hit => hit.Subject).Concat(subjects).Select(subject => subject.Name).Distinct()));
    }
}
