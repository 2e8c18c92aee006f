using WordTemplates.Compilation.Tables;

namespace WordTemplates.Compilation;

/// <summary>A section and the bytes it repeats or shows.</summary>
/// <param name="Pair">Its tags.</param>
/// <param name="Level">What it repeats.</param>
/// <param name="Start">Offset of the first byte of its body.</param>
/// <param name="End">Offset after its body.</param>
internal sealed record PlacedSection(SectionPair Pair, SectionLevel Level, int Start, int End)
{
    /// <summary>The opening tag cuts its run in two; the body begins with the second half.</summary>
    public RunSplit? OpenSplit { get; init; }

    /// <summary>The closing tag cuts its run in two; the body ends with the first half.</summary>
    public RunSplit? CloseSplit { get; init; }

    /// <summary>The table whose rows or columns are repeated, or -1.</summary>
    public int Table { get; init; } = -1;

    /// <summary>The columns that are repeated: their cells stand in every row, so the body has no bytes of its own. Null for other levels.</summary>
    public ColumnSpan? Columns { get; init; }

    /// <summary>Rows that hold nothing but the tags of such sections.</summary>
    public IReadOnlyList<int> BorderRows { get; init; } = [];

    /// <summary>True when the body may stand more than once in the document.</summary>
    public bool MayRepeat => !IsEmpty && Pair.Tag is { Inverted: false, Test: null };

    /// <summary>A body of no bytes prints nothing in any case.</summary>
    public bool IsEmpty => End <= Start;
}

/// <summary>What to write to end a run in the middle of its text, and to begin another of the same format.</summary>
internal sealed record RunSplit(string EndRun, string BeginRun);
