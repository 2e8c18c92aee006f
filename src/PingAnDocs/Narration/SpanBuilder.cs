namespace PingAnDocs.Narration;

/// <summary>Gathers the spans of a sentence; neighbouring words become one span.</summary>
internal sealed class SpanBuilder
{
    private readonly List<Span> spans = [];

    /// <summary>True while nothing was added.</summary>
    public bool IsEmpty => spans.Count == 0;

    /// <summary>Adds fixed words.</summary>
    public SpanBuilder Add(string words)
    {
        if (words.Length == 0)
            return this;
        if (spans.Count > 0 && spans[^1] is LiteralSpan last)
            spans[^1] = new LiteralSpan(last.Text + words);
        else
            spans.Add(new LiteralSpan(words));
        return this;
    }

    /// <summary>Adds one span.</summary>
    public SpanBuilder Add(Span span)
    {
        if (span is LiteralSpan words)
            return Add(words.Text);
        spans.Add(span);
        return this;
    }

    /// <summary>Adds several spans; always true, so that filling can be chained.</summary>
    public bool Add(IReadOnlyList<Span> others)
    {
        for (var index = 0; index < others.Count; index++)
            Add(others[index]);
        return true;
    }

    /// <summary>Adds lists of spans with a separator between them.</summary>
    public SpanBuilder AddJoined(IEnumerable<IReadOnlyList<Span>> parts, string separator)
    {
        var first = true;
        foreach (var part in parts)
        {
            if (!first)
                Add(separator);
            Add(part);
            first = false;
        }

        return this;
    }

    /// <summary>The spans so far.</summary>
    public IReadOnlyList<Span> ToList() => [.. spans];
}
