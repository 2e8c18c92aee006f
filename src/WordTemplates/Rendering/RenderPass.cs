using WordTemplates.Charts;
using WordTemplates.Checking;
using WordTemplates.Rendering.Tables;

namespace WordTemplates.Rendering;

/// <summary>What one rendering of one template carries along; never shared between threads.</summary>
/// <param name="part">Name of the entry that is written.</param>
/// <param name="data">The data.</param>
/// <param name="edits">What changes in the package besides the part.</param>
/// <param name="gaps">Collects the gaps that are left.</param>
/// <param name="budget">What the document may still do.</param>
/// <param name="faults">Collects the faults.</param>
internal sealed class RenderPass(string part, ObjectValue data, PackageEdits edits, List<TemplateGap> gaps, RenderBudget budget, FaultList faults) : IDisposable
{
    private HashSet<TemplateNode>? met;

    public OutputBuffer Output { get; } = new();

    public ScopeStack Scope { get; private init; } = new(data);

    /// <summary>The data of the chart that is written; null outside charts.</summary>
    public ChartSheet? Chart { get; private init; }

    public string Part => part;

    public PackageEdits Edits => edits;

    public List<TemplateGap> Gaps => gaps;

    public FaultList Faults => Exploration is { Aside: true } ? Exploration.Unreached : faults;

    /// <summary>Set while data are checked: branches these data do not enter are walked too. Null while a document is rendered.</summary>
    public Exploration? Exploration { get; init; }

    /// <summary>Counts what can be seen; a paragraph compares before and after.</summary>
    public int Ink { get; set; }

    /// <summary>Counts table rows.</summary>
    public int Rows { get; set; }

    /// <summary>Fresh numbers given out so far.</summary>
    public int Serial { get; set; }

    /// <summary>The pass of a chart shown at this place: a part of its own, in the scope of the place.</summary>
    public RenderPass Inside(string chart, ChartSheet? sheet) => new(chart, data, edits, gaps, budget, faults) { Scope = Scope, Chart = sheet, Exploration = Exploration };

    /// <summary>The innermost table that is written, when its columns repeat or its cells merge.</summary>
    public TableRun? Table { get; set; }

    /// <summary>True the first time a node asks.</summary>
    public bool IsFirst(TemplateNode node) => (met ??= []).Add(node);

    /// <summary>Counts a step; false when the limits are reached and rendering should come to its end.</summary>
    public bool Step(TagPlace place)
    {
        if (Exploration is { Aside: true })
            return Exploration.Step(RenderLimits.Steps);
        if (budget.IsSpent)
            return false;
        if (budget.Take() && Output.Length <= RenderLimits.PartBytes)
            return true;
        budget.Spend();
        RenderFaults.TooMuch(this, place);
        return false;
    }

    public void Dispose() => Output.Dispose();
}
