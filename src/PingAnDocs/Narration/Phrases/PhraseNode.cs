namespace PingAnDocs.Narration.Phrases;

/// <summary>A piece of a parsed wording.</summary>
public abstract record PhraseNode;

/// <summary>Fixed words.</summary>
public sealed record WordsNode(string Text) : PhraseNode;

/// <summary>A named slot, written {指标}.</summary>
public sealed record SlotNode(string Name) : PhraseNode;

/// <summary>A piece that disappears with its punctuation when one of its slots has no value, written [，比上年{变化}].</summary>
public sealed record OptionalNode(IReadOnlyList<PhraseNode> Nodes) : PhraseNode;
