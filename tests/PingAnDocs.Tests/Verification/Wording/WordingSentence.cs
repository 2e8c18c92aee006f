using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;
using PingAnDocs.Verification.Wording;

namespace PingAnDocs.Tests.Verification.Wording;

/// <summary>Lines of text held to the wording rules as the paragraphs of a document.</summary>
internal static class WordingSentence
{
    private const char Opens = '⟦';
    private const char Closes = '⟧';

    /// <summary>What the rules say of some paragraphs; a mark of a role may stand in front: 标题｜ 小标题｜ 单元格｜ 自动｜</summary>
    public static InspectionReport Inspect(IReadOnlyList<string> lines, DateOnly? day = null, FormulationFinder? finder = null)
    {
        var roles = new Dictionary<StoryParagraph, TextRole>(ReferenceEqualityComparer.Instance);
        var paragraphs = lines.Select((line, index) => Paragraph(line, index, roles)).ToList();
        var story = new Story("word/document.xml", paragraphs, [], new HashSet<string>());
        return WordingInspection.Read([story], paragraph => roles[paragraph], finder, day);
    }

    /// <summary>The findings as rule, passage and correction.</summary>
    public static IEnumerable<(string Rule, string Passage, string Expected)> Found(params string[] lines) =>
        Inspect(lines).Findings.Select(found => (found.Rule.Id, found.Finding.Place.Passage, found.Finding.Expected));

    /// <summary>A line without the signs around the wrong passages, and where these stand.</summary>
    public static (string Text, IReadOnlyList<(int Start, int Length)> Passages) Marked(string line)
    {
        var passages = new List<(int Start, int Length)>();
        for (var at = line.IndexOf(Opens, StringComparison.Ordinal); at >= 0; at = line.IndexOf(Opens, StringComparison.Ordinal))
        {
            var end = line.IndexOf(Closes, StringComparison.Ordinal) - 1;
            line = line.Remove(end + 1, 1).Remove(at, 1);
            passages.Add((at, end - at));
        }

        return (line, passages);
    }

    private static StoryParagraph Paragraph(string line, int index, Dictionary<StoryParagraph, TextRole> roles)
    {
        var (mark, text) = line.Split('｜', 2) is [var first, var rest] ? (first, rest) : ("", line);
        var paragraph = new StoryParagraph("", index + 1, "", null, text) { IsNumbered = mark == "自动" };
        roles[paragraph] = mark switch { "标题" => TextRole.Title, "小标题" => TextRole.Heading, "单元格" => TextRole.Cell, _ => TextRole.Body };
        return paragraph;
    }
}
