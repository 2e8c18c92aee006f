using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Planning;

/// <summary>Which phrases a kind of document can say at all: those its outline names, and those of the parts it has.</summary>
internal sealed class OutlineReach
{
    // The frame is said only where the outline names it; every other phrase the program asks for belongs to the findings.
    private static readonly string[] Frame = ["O-", "H-", "M-LEAD", "E-"];

    // The speaker's post stands in every document whose data names none.
    private const string Speaker = "O-SPEAKER";

    private readonly HashSet<string> named;
    private readonly HashSet<string> statements;
    private readonly bool tellsFindings;
    private readonly bool tellsMeasures;

    public OutlineReach(Outline outline, RuleBook rules)
    {
        var parts = outline.Sections.SelectMany(section => section.Content).Select(item => item.Part).ToHashSet();
        named = outline.Phrases.ToHashSet(StringComparer.Ordinal);
        statements = rules.Rules.Select(rule => rule.Outcome.Statement).ToHashSet(StringComparer.Ordinal);
        tellsFindings = parts.Overlaps([OutlinePart.Results, OutlinePart.Assessment, OutlinePart.Problems]);
        tellsMeasures = parts.Contains(OutlinePart.Measures) || outline.Sections.Any(section => section.Points > 0);
    }

    /// <summary>True when some survey could bring it into the document.</summary>
    public bool Says(string id, PhraseBook book)
    {
        var entry = id.Split('/')[0];
        if (named.Contains(id)) return true;
        if (book.Measures.ContainsKey(entry)) return tellsMeasures;
        if (book.Problems.ContainsKey(entry) || book.Causes.ContainsKey(id) || book.Strengths.ContainsKey(id) || statements.Contains(id)) return tellsFindings;
        return id == Speaker || tellsFindings && PhraseCatalog.Asked.Contains(id) && !Frame.Any(start => id.StartsWith(start, StringComparison.Ordinal));
    }
}
