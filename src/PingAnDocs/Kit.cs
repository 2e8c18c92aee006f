using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Similarity;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Everything an office may edit, read, checked and compiled once, used for any number of documents.</summary>
/// <param name="Rules">rules.json.</param>
/// <param name="Indicators">indicators.json.</param>
/// <param name="Phrases">phrases.json.</param>
/// <param name="Template">template.docx, compiled.</param>
/// <param name="TemplateBytes">template.docx as it lies on disk; verification compares against it.</param>
/// <param name="Sha256">SHA-256 over the names and hashes of the kit's files.</param>
public sealed record Kit(
    RuleBook Rules,
    IndicatorCatalog Indicators,
    PhraseBook Phrases,
    WordTemplate Template,
    ReadOnlyMemory<byte> TemplateBytes,
    string Sha256)
{
    private readonly Lazy<LayoutDocument?> setting = new(() => LayoutReader.Read(TemplateBytes, new DiagnosticBag()));

    private readonly Lazy<IReadOnlyDictionary<string, string>> sentences =
        new(() => Rules.Rules.ToDictionary(rule => rule.Id, rule => RuleSentence.Of(rule, Phrases), StringComparer.Ordinal));

    /// <summary>Every rule as a sentence, by its id: a report says them all.</summary>
    internal IReadOnlyDictionary<string, string> RuleSentences => sentences.Value;

    /// <summary>template.docx as its layout is read; its documents share most of it.</summary>
    internal LayoutDocument? Setting => setting.Value;

    /// <summary>plan.json: what kind of document the kit makes.</summary>
    public Outline Outline { get; init; } = Outline.Usual;

    /// <summary>What kit.json calls the kit; empty when it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>layout.json: what the documents' layout is held to; null to go by what the document is.</summary>
    public LayoutProfile? Layout { get; init; }

    /// <summary>similarity.json: how much the documents of a batch may have in common.</summary>
    public SimilarityOptions Similarity { get; init; } = SimilarityOptions.Usual;

    /// <summary>formulations.json, and where the kit's own words hold a formulation of it.</summary>
    public DatedWordings Dated { get; init; } = new(Phrases, FormulationList.Empty);
}
