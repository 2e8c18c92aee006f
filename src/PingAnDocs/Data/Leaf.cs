namespace PingAnDocs.Data;

/// <summary>One numeric leaf of the input; the trace says for each where it was used or why not.</summary>
public sealed record Leaf(SourcePlace Place, decimal Value);
