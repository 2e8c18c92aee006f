using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>The value of a feature for one subject: a number or a word. A feature that cannot be computed has no value at all.</summary>
/// <param name="Number">The number, or null for a word.</param>
/// <param name="Word">The word, or empty for a number.</param>
/// <param name="Sources">Input leaves it comes from.</param>
public sealed record FeatureValue(decimal? Number, string Word, IReadOnlyList<SourcePlace> Sources);
