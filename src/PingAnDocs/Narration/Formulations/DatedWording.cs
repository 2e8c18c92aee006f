using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Formulations;

/// <summary>A formulation in the words of a kit.</summary>
/// <param name="Owner">Id of the phrase, problem or word that holds it.</param>
/// <param name="Place">Where it stands in the kit.</param>
/// <param name="Wording">The wording; null for a word of the lexicon or the short name of a problem.</param>
/// <param name="Until">Last day on which the kit itself lets the wording be said; null without limit.</param>
/// <param name="Formulation">The formulation.</param>
public sealed record DatedWording(string Owner, SourcePlace Place, PhraseTemplate? Wording, DateOnly? Until, Formulation Formulation);
