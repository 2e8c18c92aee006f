using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;
using PingAnDocs.Verification.Wording;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Checks the language of any Word file: marks, numerals, sequence, formulations, the red line, leftovers.</summary>
public static class WordingInspection
{
    /// <summary>Author of the comments in a marked copy and of the tracked changes in a mended one.</summary>
    public const string Author = "文字检查";

    /// <summary>What the rules found; the diagnostics say why where the file cannot be read.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="formulations">Finds formulations that have their time; null without a list.</param>
    /// <param name="day">The day the text is held to; null to take the one the document bears.</param>
    public static InspectionReport Read(ReadOnlyMemory<byte> document, FormulationFinder? formulations, DateOnly? day)
    {
        var faults = new DiagnosticBag();
        return WordFile.Read(document, faults) is var (package, stories) ? Read(package, stories, formulations, day) : new InspectionReport([], faults.Items);
    }

    /// <summary>The same for a package whose stories are read already.</summary>
    internal static InspectionReport Read(WordPackage package, IReadOnlyList<Story> stories, FormulationFinder? formulations, DateOnly? day)
    {
        var styles = HeadingStyles.Of(package);
        return Read(stories.Where(story => story.Part != package.CommentsPart), paragraph => WordingDocument.RoleOf(paragraph, styles), formulations, day);
    }

    /// <summary>The same for stories whose roles the caller knows.</summary>
    internal static InspectionReport Read(IEnumerable<Story> stories, Func<StoryParagraph, TextRole> roleOf, FormulationFinder? formulations, DateOnly? day) =>
        WordingRules.Inspect(WordingDocument.Of(stories, roleOf, day, formulations));

    /// <summary>A copy with a comment at every passage found.</summary>
    public static MarkedCopy Mark(ReadOnlyMemory<byte> document, InspectionReport report) => InspectionMarks.Mark(document, Author, report);
}
