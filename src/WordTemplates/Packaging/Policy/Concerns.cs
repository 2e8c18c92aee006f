namespace WordTemplates.Packaging.Policy;

/// <summary>Collects concerns in the order they come, each once: a hundred marks of one kind in a part are one concern.</summary>
internal sealed class Concerns
{
    private readonly List<Concern> items = [];
    private readonly HashSet<Concern> known = [];

    public void Add(Concern? concern)
    {
        if (concern is not null && known.Add(concern))
            items.Add(concern);
    }

    /// <summary>True when something in the part has to be cut out.</summary>
    public bool Strips(string part) => items.Exists(concern => concern.Verdict == Verdict.Strip && concern.Part == part);

    /// <summary>What is refused becomes a fault, all else a note.</summary>
    public void Report(FaultList faults)
    {
        foreach (var concern in items)
        {
            if (concern.Verdict == Verdict.Refuse)
                faults.AtPart(concern.Code, concern.Part, concern.Message, concern.Hint);
            else
                faults.NoteAtPart(concern.Code, concern.Part, concern.Message, concern.Hint);
        }
    }
}
