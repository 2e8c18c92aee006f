using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Chooses the wordings about the units below of one wave.</summary>
internal sealed class SubunitWords(Lexicaliser lexicaliser, SubunitPlan plan)
{
    /// <summary>Slots that hold for all these units.</summary>
    public Slots NewSlots() => lexicaliser.NewSlots()
        .SetName("类别", plan.Facts.Subunits.Kind)
        .SetName("基期", plan.Facts.Wave.Base);

    /// <summary>A filled phrase, or null.</summary>
    public Wording? Choose(string phrase, Slots slots) => lexicaliser.Choose(phrase, slots, plan.Facts.Wave.Id);

    /// <summary>A filled phrase as a whole sentence, or null.</summary>
    public Sentence? Sentence(string phrase, Slots slots) =>
        Choose(phrase, slots) is { } wording ? new SentenceBuilder().Add(wording).ToSentence("。") : null;

    /// <summary>A count for a slot; nothing for null and, where nobody would say "none", for zero.</summary>
    public static IReadOnlyList<Span>? Some(Fact? count) => count is null || count.Value == 0m ? null : Quantity.Count(count, "");
}
