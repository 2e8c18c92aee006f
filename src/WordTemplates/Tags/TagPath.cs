namespace WordTemplates.Tags;

/// <summary>A path into the data, relative to a scope; it never climbs but by its own ../ steps.</summary>
/// <param name="Up">Number of ../ steps.</param>
/// <param name="Names">Names from the scope inward; empty for the scope itself.</param>
/// <param name="Fact">A loop fact, or <see cref="LoopFact.None"/>.</param>
/// <param name="Text">Canonical half-width text.</param>
internal sealed record TagPath(int Up, IReadOnlyList<string> Names, LoopFact Fact, string Text)
{
    /// <summary>The text without its ../ steps; empty for the scope itself.</summary>
    public string Inner => Text[(Up * 3)..] is var inner && inner == "." ? "" : inner;
}

/// <summary>What a loop knows of its item.</summary>
internal enum LoopFact
{
    None,

    /// <summary>序号: position from one.</summary>
    Index,

    /// <summary>首项: true for the first item.</summary>
    First,

    /// <summary>末项: true for the last item.</summary>
    Last,

    /// <summary>总数: number of items.</summary>
    Count,
}
