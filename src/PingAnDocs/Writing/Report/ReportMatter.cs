using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Findings;

namespace PingAnDocs.Writing.Report;

/// <summary>What the parts of a report are written from: the journey of one document, and the words for what it holds.</summary>
internal sealed class ReportMatter(PipelineResult result, Speech speech, Kit kit)
{
    public PipelineResult Result => result;

    public Speech Speech => speech;

    public Kit Kit => kit;

    /// <summary>How data is printed.</summary>
    public DataPrinter Print { get; } = new(hidesValues: result.Mask is MaskLevel.Values or MaskLevel.Strict);

    public DataLabels Labels { get; } = new(speech.Facts.Survey, speech.Plan.Outline.Subunits.Names);

    /// <summary>Numeric leaf of the input by its path.</summary>
    public IReadOnlyDictionary<string, decimal> Values { get; } = Leaves(result.Reading.Leaves);

    /// <summary>Every rule on every subject, taken apart.</summary>
    public IReadOnlyList<Explanation> Explanations { get; } = Explanation.Of(speech.Findings);

    /// <summary>Rules of the kit by id.</summary>
    public IReadOnlyDictionary<string, Rule> Rules { get; } = kit.Rules.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    private static Dictionary<string, decimal> Leaves(IEnumerable<Leaf> leaves)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var leaf in leaves) values.TryAdd(leaf.Place.Path, leaf.Value);
        return values;
    }
}
