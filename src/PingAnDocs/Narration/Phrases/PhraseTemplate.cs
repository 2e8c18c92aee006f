using PingAnDocs.Data;

namespace PingAnDocs.Narration.Phrases;

/// <summary>One wording, parsed once and filled many times.</summary>
/// <param name="Text">The wording as the editor wrote it.</param>
/// <param name="Nodes">Its pieces.</param>
public sealed record PhraseTemplate(string Text, IReadOnlyList<PhraseNode> Nodes)
{
    /// <summary>Where it stands in phrases.json; null for a wording made by hand.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The days on which this wording may be said; every day unless it was written with dates of its own.</summary>
    public WordingDays Days { get; init; } = WordingDays.Always;

    /// <summary>The wording without the brackets of its optional pieces.</summary>
    public string PlainText => Text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    /// <summary>Names of all slots, also of those in optional pieces.</summary>
    public IEnumerable<string> SlotNames => Flat(Nodes).OfType<SlotNode>().Select(slot => slot.Name);

    /// <summary>All fixed words, also those of optional pieces.</summary>
    public IEnumerable<string> Words => Flat(Nodes).OfType<WordsNode>().Select(words => words.Text);

    /// <summary>True when every slot outside optional pieces has a value.</summary>
    public bool Fits(Slots slots)
    {
        foreach (var node in Nodes)
        {
            if (node is SlotNode slot && slots.Find(slot.Name) is null) return false;
        }

        return true;
    }

    /// <summary>The filled wording, or null when a slot outside optional pieces has no value.</summary>
    public IReadOnlyList<Span>? Fill(Slots slots)
    {
        var spans = new SpanBuilder();
        return TryFill(Nodes, slots, spans) ? spans.ToList() : null;
    }

    private static IEnumerable<PhraseNode> Flat(IReadOnlyList<PhraseNode> nodes) =>
        nodes.SelectMany(node => node is OptionalNode optional ? Flat(optional.Nodes) : [node]);

    private static bool TryFill(IReadOnlyList<PhraseNode> nodes, Slots slots, SpanBuilder spans)
    {
        foreach (var node in nodes)
        {
            if (!TryFill(node, slots, spans))
                return false;
        }

        return true;
    }

    private static bool TryFill(PhraseNode node, Slots slots, SpanBuilder spans)
    {
        switch (node)
        {
            case WordsNode words:
                spans.Add(words.Text);
                return true;
            case SlotNode slot:
                return slots.Find(slot.Name) is { } value && spans.Add(value);
            case OptionalNode optional:
                var piece = new SpanBuilder();
                return !TryFill(optional.Nodes, slots, piece) || spans.Add(piece.ToList());
            default:
                throw new InvalidOperationException($"Unknown phrase node {node}.");
        }
    }
}
