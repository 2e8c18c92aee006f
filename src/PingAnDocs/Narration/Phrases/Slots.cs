namespace PingAnDocs.Narration.Phrases;

/// <summary>Values for the slots of a phrase. A slot that was not set has no value: its piece disappears.</summary>
public sealed class Slots
{
    private readonly Dictionary<string, IReadOnlyList<Span>> values = new(StringComparer.Ordinal);
    private Slots? under;

    /// <summary>A set to be completed for one sentence; what it does not set itself it has from the other, which is complete.</summary>
    public static Slots From(Slots other) => new() { under = other };

    /// <summary>Sets a slot to spans; null or nothing leaves it without a value.</summary>
    public Slots Set(string name, IReadOnlyList<Span>? value)
    {
        if (value is { Count: > 0 })
            values[name] = value;
        return this;
    }

    /// <summary>Sets a slot to words of the kit or of the grammar; empty words leave it without a value.</summary>
    public Slots SetWords(string name, string words) => Set(name, words.Length == 0 ? null : [new LiteralSpan(words)]);

    /// <summary>Sets a slot to a text quoted from the input; empty text leaves it without a value.</summary>
    public Slots SetName(string name, string text) => Set(name, text.Length == 0 ? null : [new NameSpan(text, null)]);

    /// <summary>Takes over the slots of another set.</summary>
    public Slots Add(Slots other)
    {
        if (other.under is { } more) Add(more);
        foreach (var (name, value) in other.values)
            values[name] = value;
        return this;
    }

    /// <summary>The value of a slot, or null.</summary>
    public IReadOnlyList<Span>? Find(string name) => values.TryGetValue(name, out var value) ? value : under?.Find(name);
}
