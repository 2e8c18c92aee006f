namespace PingAnDocs.Narration;

/// <summary>A realised sentence (with its end mark) and where it comes from.</summary>
/// <param name="Spans">Its pieces in order.</param>
/// <param name="Phrase">Id of the phrase it was made from; empty for pure grammar.</param>
/// <param name="Rule">Id of the rule behind it; empty when none.</param>
/// <param name="Finding">Subject of the finding behind it, such as "省级调查·社会治安满意率"; empty when none.</param>
public sealed record Sentence(IReadOnlyList<Span> Spans, string Phrase, string Rule, string Finding)
{
    /// <summary>The sentence as it stands in the document.</summary>
    public string Text => string.Concat(Spans.Select(span => span.Text));
}
