using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Similarity;
using PingAnDocs.Verification.Layout.Profiles;
using WordTemplates;

namespace PingAnDocs;

/// <summary>What could be read of a kit's files; a part with faults is null.</summary>
internal sealed record KitParts(
    RuleBook? Rules, IndicatorCatalog? Indicators, PhraseBook? Phrases, WordTemplate? Template, DatedWordings? Dated, Outline? Outline)
{
    /// <summary>layout.json; null when the kit has none.</summary>
    public LayoutProfile? Layout { get; init; }

    /// <summary>similarity.json; null when it has faults.</summary>
    public SimilarityOptions? Similarity { get; init; } = SimilarityOptions.Usual;

    /// <summary>The kit; null when a part is missing or anything in the bag speaks against it.</summary>
    public Kit? Kit(KitFiles files, DiagnosticBag faults) =>
        faults.HasErrors || Rules is null || Indicators is null || Phrases is null || Template is null || Dated is null || Outline is null || Similarity is null
            ? null
            : new Kit(Rules, Indicators, Phrases, Template, files.Template.Bytes, files.Sha256) { Name = files.Name, Outline = Outline, Dated = Dated, Layout = Layout, Similarity = Similarity };
}
