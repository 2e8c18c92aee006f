namespace WordTemplates.Packaging.Policy;

/// <summary>Collects findings in the order they come, each once: a hundred marks of one kind in a part are one finding.</summary>
internal sealed class Findings
{
    private readonly List<Finding> items = [];
    private readonly HashSet<Finding> known = [];

    public void Add(Finding? finding)
    {
        if (finding is not null && known.Add(finding))
            items.Add(finding);
    }

    /// <summary>True when something in the part has to be cut out.</summary>
    public bool Strips(string part) => items.Exists(finding => finding.Verdict == Verdict.Strip && finding.Part == part);

    /// <summary>What is refused becomes a fault, all else a note.</summary>
    public void Report(FaultList faults)
    {
        foreach (var finding in items)
        {
            if (finding.Verdict == Verdict.Refuse)
                faults.AtPart(finding.Code, finding.Part, finding.Message, finding.Hint);
            else
                faults.NoteAtPart(finding.Code, finding.Part, finding.Message, finding.Hint);
        }
    }
}
