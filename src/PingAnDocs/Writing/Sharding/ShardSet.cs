using PingAnDocs.Data;

namespace PingAnDocs.Writing.Sharding;

/// <summary>All parts of one run, and its documents in the order of its inputs.</summary>
public sealed class ShardSet
{
    private readonly IReadOnlyList<ShardManifest> parts;
    private readonly (int Part, int Line)[] documents;

    private ShardSet(IReadOnlyList<ShardManifest> parts, (int Part, int Line)[] documents)
    {
        this.parts = parts;
        this.documents = documents;
    }

    /// <summary>The first line of the whole run's manifest.</summary>
    public string Header => parts[0].Header;

    /// <summary>The folders of the parts.</summary>
    public IEnumerable<string> Folders => parts.Select(part => part.Folder);

    /// <summary>Fingerprint of the inputs all parts saw.</summary>
    public string Batch => parts[0].End.Batch;

    /// <summary>Number of documents.</summary>
    public int Count => documents.Length;

    /// <summary>Reads the parts; null, with every reason in the bag, when they are not all the parts of one run.</summary>
    public static ShardSet? Read(IReadOnlyList<string> folders, DiagnosticBag faults)
    {
        var found = folders.Select(folder => ShardManifest.Read(folder, faults)).OfType<ShardManifest>().ToList();
        if (found.Count > 0) CheckKinship(found, found.Count == folders.Count, faults);
        if (faults.HasErrors) return null;

        var order = new (int Part, int Line)[found[0].End.Inputs];
        Array.Fill(order, (-1, -1));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (number, part) in found.Index())
            if (!part.End.Places.Index().All(place => Put(place.Item, (number, place.Index)))) faults.Add(ShardFaults.Misplaced(part));
        if (!faults.HasErrors && order.Any(document => document.Part < 0)) faults.Add(ShardFaults.Misplaced(found[0]));
        return faults.HasErrors ? null : new ShardSet(found, order);

        bool Put(int place, (int Part, int Line) document)
        {
            if (place >= order.Length || place < 0 || order[place].Part >= 0) return false;
            order[place] = document;
            var outcome = found[document.Part].Outcome(document.Line);
            return found[document.Part].Shard.Takes(outcome.Input) && names.Add(outcome.Document);
        }
    }

    /// <summary>The exit code of a refusal to join: a part that only has to be run again is another matter than folders that are not the parts of one run.</summary>
    public static int ExitCodeOf(IEnumerable<Diagnostic> faults) =>
        faults.All(fault => fault.Code is ShardFaults.UnfinishedCode or ShardFaults.DamagedCode or ShardFaults.UnreadableCode) ? ExitCode.Unexpected : ExitCode.WrongCommandLine;

    /// <summary>A document, and the folder its files are in.</summary>
    public (DocumentOutcome Outcome, string Folder) Document(int place) =>
        (parts[documents[place].Part].Outcome(documents[place].Line), parts[documents[place].Part].Folder);

    /// <summary>The lines of the whole run's manifest, as they were written.</summary>
    public IEnumerable<byte[]> Lines() => documents.Select(document => parts[document.Part].Line(document.Line));

    /// <summary>Every place where a part does not go with the first, and every part that lacks; where a folder could not be read, it may be the one.</summary>
    private static void CheckKinship(List<ShardManifest> parts, bool complete, DiagnosticBag faults)
    {
        var first = parts[0];
        var known = new Dictionary<int, ShardManifest>();
        foreach (var part in parts)
        {
            if (part.Header != first.Header) faults.Add(ShardFaults.OtherRun(part, first));
            if (part.Shard.Count != first.Shard.Count) faults.Add(ShardFaults.OtherCount(part, first));
            else if (!known.TryAdd(part.Shard.Number, part)) faults.Add(ShardFaults.Twice(part, known[part.Shard.Number]));
            if ((part.End.Inputs, part.End.Batch) != (first.End.Inputs, first.End.Batch)) faults.Add(ShardFaults.OtherBatch(part, first));
        }

        if (!complete) return;
        faults.AddRange(Enumerable.Range(1, first.Shard.Count).Where(number => !known.ContainsKey(number)).Select(number => ShardFaults.Missing(first.Shard with { Number = number })));
    }
}
