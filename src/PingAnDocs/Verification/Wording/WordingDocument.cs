using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Wording;

/// <summary>What the wording rules look at: the paragraphs of a document, its day, and the formulations that have their time.</summary>
/// <param name="Paragraphs">The paragraphs in their order, blank ones included.</param>
/// <param name="Day">The day the document is held to; null when nobody told it and the document does not either.</param>
/// <param name="Formulations">Finds dated formulations; null without a list.</param>
internal sealed record WordingDocument(IReadOnlyList<WordingParagraph> Paragraphs, DateOnly? Day, FormulationFinder? Formulations)
{
    /// <summary>A document out of its stories.</summary>
    /// <param name="stories">The texts to look at, without the comments of reviewers.</param>
    /// <param name="roleOf">What a paragraph is.</param>
    /// <param name="day">The day told from outside; null to take the one the document bears.</param>
    /// <param name="formulations">Finds dated formulations; null without a list.</param>
    public static WordingDocument Of(IEnumerable<Story> stories, Func<StoryParagraph, TextRole> roleOf, DateOnly? day, FormulationFinder? formulations)
    {
        IReadOnlyList<WordingParagraph> paragraphs =
            [.. stories.SelectMany(story => story.Paragraphs).Select(paragraph => new WordingParagraph(paragraph, roleOf(paragraph)))];
        return new WordingDocument(paragraphs, day ?? DateLine.In(paragraphs), formulations);
    }

    /// <summary>What is found in the paragraphs with text, each one's findings in the order of their places.</summary>
    public IReadOnlyList<InspectionFinding> Find(Func<WordingParagraph, IReadOnlyList<InspectionFinding>> find)
    {
        var all = new List<InspectionFinding>();
        foreach (var paragraph in Paragraphs)
        {
            if (!paragraph.Source.IsBlank && find(paragraph) is { Count: > 0 } found) all.AddRange(found.OrderBy(finding => finding.Place.Start));
        }

        return all;
    }

    /// <summary>The role a style gives.</summary>
    public static TextRole RoleOf(StoryParagraph paragraph, HeadingStyles styles) =>
        paragraph.Cell is not null ? TextRole.Cell
        : styles.IsTitle(paragraph) ? TextRole.Title
        : styles.Level(paragraph) is not null ? TextRole.Heading
        : TextRole.Body;
}
