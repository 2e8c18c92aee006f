using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>A pattern that no right text has; the passage meant is the group "wrong" where there is one.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Message">What is wrong and how to mend it, one Chinese sentence.</param>
internal sealed record WrongPattern(Regex Pattern, string Message)
{
    /// <summary>The clause or usage it rests on.</summary>
    public string Source { get; init; } = "";

    /// <summary>What ought to stand in place of the passage; empty where a person must decide. Null: the match is right after all.</summary>
    public Func<Match, string?> Correct { get; init; } = _ => "";

    /// <summary>True when the correction changes no word and needs no judgement.</summary>
    public bool Mends { get; init; }

    /// <summary>How binding it is where it is weaker than its rule.</summary>
    public Strength? Weakened { get; init; }

    /// <summary>Which view of the paragraph is searched; as a rule the one without quotations.</summary>
    public Func<WordingParagraph, string> View { get; init; } = paragraph => paragraph.Own;

    /// <summary>Everything in a paragraph that has one of some patterns; most paragraphs have none.</summary>
    public static IReadOnlyList<InspectionFinding> In(WordingParagraph paragraph, WrongPattern[] patterns)
    {
        List<InspectionFinding>? found = null;
        foreach (var pattern in patterns)
        {
            var text = pattern.View(paragraph);
            if (pattern.Pattern.IsMatch(text)) (found ??= []).AddRange(pattern.In(paragraph, text));
        }

        return found is null ? [] : found;
    }

    private IEnumerable<InspectionFinding> In(WordingParagraph paragraph, string text) =>
        from match in Pattern.Matches(text)
        let correct = Correct(match)
        where correct is not null
        let passage = Passage(match)
        select new InspectionFinding(paragraph.Place(passage.Index, passage.Length), Message, correct, paragraph.Text.Substring(passage.Index, passage.Length))
        {
            Source = Source,
            Mends = Mends && correct.Length > 0,
            Weakened = Weakened,
        };

    private static Group Passage(Match match) => match.Groups["wrong"] is { Success: true } wrong ? wrong : match;
}
