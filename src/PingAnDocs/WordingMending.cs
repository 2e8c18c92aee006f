using PingAnDocs.Data;
using PingAnDocs.Mending;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs;

/// <summary>Mends the findings of the wording check that need no judgement: marks, widths, dashes and ranges, never a word.</summary>
public static class WordingMending
{
    // One mending can bring another to light, such as （一)、 that becomes （一）、; more rounds than these no text has needed.
    private const int Rounds = 5;

    /// <summary>A copy in which everything is mended that can be.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="formulations">Finds formulations that have their time; null without a list.</param>
    /// <param name="day">The day the text is held to; null to take the one the document bears.</param>
    /// <param name="tracked">True to write the changes as tracked ones.</param>
    public static MendedCopy Mend(ReadOnlyMemory<byte> document, FormulationFinder? formulations, DateOnly? day, bool tracked)
    {
        return WordFile.Read(document, new DiagnosticBag()) is var (package, stories)
            ? DocumentMender.Mend(document, Edits(package, stories, formulations, day), tracked ? WordingInspection.Author : null)
            : new MendedCopy(document, [], []);
    }

    /// <summary>What must change in the texts until no rule asks for more.</summary>
    internal static IReadOnlyList<TextEdit> Edits(WordPackage package, IReadOnlyList<Story> stories, FormulationFinder? formulations, DateOnly? day)
    {
        var drafts = stories.SelectMany(story => story.Paragraphs).ToDictionary(Key, paragraph => new TextDraft(paragraph.Text));
        for (var round = 0; round < Rounds; round++)
        {
            IReadOnlyList<Story> now = [.. stories.Select(story => story with { Paragraphs = [.. story.Paragraphs.Select(paragraph => paragraph with { Text = drafts[Key(paragraph)].Text })] })];
            var mends = WordingInspection.Read(package, now, formulations, day).Findings.Select(found => found.Finding).Where(finding => finding.Mends).ToList();
            if (mends.Count == 0) break;
            foreach (var paragraph in mends.GroupBy(finding => (finding.Place.Part, finding.Place.Paragraph)))
                drafts[paragraph.Key].Apply(paragraph.Select(finding => (finding.Place.Start, finding.Place.Length, finding.Expected)));
        }

        return [.. drafts.SelectMany(draft => draft.Value.Edits().Select(edit => new TextEdit(draft.Key.Part, draft.Key.Paragraph, edit.Start, edit.Length, edit.Replacement)))];
    }

    private static (string Part, int Paragraph) Key(StoryParagraph paragraph) => (paragraph.Aside, paragraph.Number);
}
