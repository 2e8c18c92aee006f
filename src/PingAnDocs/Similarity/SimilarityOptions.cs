namespace PingAnDocs.Similarity;

/// <summary>What a kit says about texts of one batch that are too much alike (similarity.json).</summary>
/// <param name="Warning">Two documents with a larger common share are worth a look.</param>
/// <param name="Fault">Two documents with a larger common share read like copies.</param>
/// <param name="Allowed">Passages that may be the same everywhere: titles of campaigns, wording of laws. They are taken out before anything is compared, and a place name in them is no place.</param>
public sealed record SimilarityOptions(decimal Warning, decimal Fault, IReadOnlyList<string> Allowed)
{
    /// <summary>What holds for a kit without the file.</summary>
    public static SimilarityOptions Usual { get; } = new(0.60m, 0.80m, []);

    /// <summary>What a common share amounts to.</summary>
    public SimilarityVerdict Judge(decimal share) =>
        share > Fault ? SimilarityVerdict.Fault : share > Warning ? SimilarityVerdict.Warning : SimilarityVerdict.Pass;
}
