using System.Collections.Concurrent;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Narration.Variation;
using PingAnDocs.Similarity;

namespace PingAnDocs.Writing;

/// <summary>Holds the documents of one batch against each other: no other unit's name in any of them, and how alike they are. Keeps a sketch of each, no text.</summary>
/// <param name="kit">The kit.</param>
/// <param name="folder">Where the documents are.</param>
/// <param name="mask">What they must not tell.</param>
/// <param name="ledger">What earlier speeches said; null when nobody knows.</param>
public sealed class BatchLikeness(Kit kit, OutputFolder folder, MaskLevel mask, WordingLedger? ledger)
{
    private const int MostDoubtful = 100;

    private readonly PlaceNames names = new();
    private readonly IReadOnlyList<string> allowed = [.. kit.Similarity.Allowed.Concat(kit.Dated.List.Items.Select(item => item.Text))];
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private AllowedPassages? passages;

    /// <summary>Learns the names of one survey of the batch; all are learned before the first document is looked at.</summary>
    public void Learn(Survey survey) => names.Add(survey);

    /// <summary>Looks at a document before it is written. One that names another unit comes back kept back, with the sentences.</summary>
    /// <param name="name">Name of the document.</param>
    /// <param name="result">The document.</param>
    public PipelineResult Look(string name, PipelineResult result)
    {
        if (names.IsEmpty || result is not { Status: PipelineStatus.Released, Speech: { Document.Bytes: { } bytes } speech, Reading.Survey: { } survey }) return result;
        var said = ledger is null ? null : SaidWording.Of(survey.Unit.Name, speech.Narrative);
        var foreign = Look(name, bytes, survey, said);
        return foreign.Count == 0
            ? result
            : result with { Speech = speech with { Report = speech.Report with { Diagnostics = [.. speech.Report.Diagnostics, .. foreign.Select(found => SimilarityFaults.Foreign(found, mask != MaskLevel.None))] } } };
    }

    /// <summary>Looks at a document an earlier run wrote; false when it must be made again, because by now it names another unit.</summary>
    /// <param name="kept">The document.</param>
    /// <param name="survey">Its survey.</param>
    public bool Accepts(DocumentOutcome kept, Survey? survey) =>
        names.IsEmpty || survey is null || Look(kept.Document, folder.Read($"{kept.Document}.docx"), survey, kept.Said).Count == 0;

    /// <summary>The report on those documents that were made or kept; null with fewer than two.</summary>
    /// <param name="documents">Names in the order of the batch.</param>
    /// <param name="workers">How many search at a time.</param>
    public SimilarityReport? Compare(IEnumerable<string> documents, int workers)
    {
        var made = documents.Where(entries.ContainsKey).ToList();
        if (made.Count < 2) return null;
        var comparison = new BatchComparison(kit.Similarity, index => SkeletonOf(LinesOf(made[index])));
        return comparison.Compare(made, made.ConvertAll(name => entries[name].Sketch), workers) with
        {
            Past = [.. made.Select(name => entries[name].Past).OfType<OwnPast>()],
            Doubtful = mask == MaskLevel.None ? [.. made.SelectMany(name => entries[name].Doubtful.Select(found => (name, found))).Take(MostDoubtful)] : [],
        };
    }

    /// <summary>A document as it lies on the disk; one that somebody has taken away or locked in this very moment is like no other.</summary>
    private IReadOnlyList<DocumentLine> LinesOf(string name)
    {
        try
        {
            return DocumentText.Read(folder.Read($"{name}.docx"), kit.TemplateBytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private List<ForeignName> Look(string name, byte[] document, Survey survey, SaidWording? said)
    {
        var lines = DocumentText.Read(document, kit.TemplateBytes);
        var found = ForeignNames.Find(lines, survey, names, allowed).ToLookup(item => item.IsDoubtful);
        if (!found[false].Any()) entries[name] = new Entry(new Sketch(SkeletonOf(lines)), PastOf(name, said), [.. found[true].DistinctBy(item => item.Name, StringComparer.Ordinal)]);
        return [.. found[false]];
    }

    private Skeleton SkeletonOf(IReadOnlyList<DocumentLine> lines) => Skeleton.Of(lines, names, passages ??= new AllowedPassages(allowed, names));

    private OwnPast? PastOf(string name, SaidWording? said)
    {
        if (said is null || ledger!.Before(said.Unit, said.Year).Years is not [.., var last]) return null;
        var slots = said.Choices.ToLookup(choice => choice.Slot, choice => choice.Variant, StringComparer.Ordinal);
        return new OwnPast(name, said.Year, last.Year, slots.Count, slots.Count(slot => last.Slots.TryGetValue(slot.Key, out var before) && slot.Any(before.Contains)));
    }

    private sealed record Entry(Sketch Sketch, OwnPast? Past, IReadOnlyList<ForeignName> Doubtful);
}
