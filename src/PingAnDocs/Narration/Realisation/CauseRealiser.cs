using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Says causes the input holds evidence for; each block of evidence once. Without evidence it says nothing, and the drafter is told.</summary>
internal sealed class CauseRealiser(Lexicaliser lexicaliser, IReadOnlyList<EvidenceFacts> evidence)
{
    /// <summary>Code of the note that a problem has no cause with data behind it.</summary>
    public const string WithoutEvidence = "NA101";

    /// <summary>Code of the note that a block of evidence was not used.</summary>
    public const string UnusedEvidence = "NA102";

    private const int MostCauses = 2;
    private readonly HashSet<EvidenceFacts> used = [];
    private readonly DiagnosticBag notes = new();

    /// <summary>What the drafter should know: causes without data, evidence nobody used.</summary>
    public IReadOnlyList<Diagnostic> Notes => notes.Items;

    /// <summary>The sentences on the causes of one problem, and the figures they brought in.</summary>
    public (IReadOnlyList<Sentence> Sentences, Slots Figures) Realise(PlannedProblem problem)
    {
        var sentences = new List<Sentence>();
        var figures = new Slots();
        foreach (var cause in problem.Causes.Select(Find).OfType<Cause>().TakeWhile(_ => sentences.Count < MostCauses))
        {
            if (Realise(cause, figures) is { } wording)
                sentences.Add(new SentenceBuilder().Add(wording).From(problem.Hits).ToSentence(""));
        }

        if (sentences.Count == 0)
            notes.Add(NoEvidence(problem));
        return (sentences, figures);
    }

    /// <summary>Notes every block of evidence that no problem took up.</summary>
    public void NoteUnused()
    {
        foreach (var block in evidence.Where(block => !used.Contains(block)))
            notes.Add(DataFault.Note(UnusedEvidence, block.Evidence.Place, $"“{block.Evidence.Topic}”的数据没有用到：没有查出与它对应的问题，或者措辞库里没有用到这个主题的原因。"));
    }

    private Wording? Realise(Cause cause, Slots figures)
    {
        foreach (var block in evidence.Where(block => !used.Contains(block) && cause.Topics.Contains(block.Evidence.Topic)))
        {
            if (EvidenceSlots.Fill(cause, block, lexicaliser.NewSlots()) is not { } slots || lexicaliser.Choose(cause.Phrase, slots, block.Evidence.Topic) is not { } wording)
                continue;
            used.Add(block);
            figures.Add(slots);
            return wording;
        }

        return null;
    }

    private Cause? Find(string id) => lexicaliser.Book.Causes.GetValueOrDefault(id);

    private Diagnostic NoEvidence(PlannedProblem problem)
    {
        var subject = problem.Hits[0].Subject;
        var name = lexicaliser.Book.Problems.GetValueOrDefault(problem.Id)?.Short ?? problem.Id;
        return DataFault.Note(WithoutEvidence, subject.Facts?.Indicator.Place ?? subject.Wave.Place, $"“{name}”的原因没有数据支撑，文中只提出要查找的方向。")
            with { Hint = EitherInput.Hint("如有警情、案件、走访等数据，可以填进佐证，文中会引用", "“佐证”表", "evidence") };
    }
}
