using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Proof;
using PingAnDocs.Verification.Reading;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Proofreads any Word file against a survey: one we made, one somebody edited, or one we have never seen.</summary>
public static class Proofreading
{
    /// <summary>Author of the comments in a marked copy.</summary>
    public const string Author = "数据核对";

    /// <summary>The document held against the data; its diagnostics say why where it cannot be read.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="survey">The survey, accepted by the validator.</param>
    /// <param name="indicators">Names and aliases of indicators.</param>
    public static DocumentProof Read(ReadOnlyMemory<byte> document, Survey survey, IndicatorCatalog indicators)
    {
        var faults = new DiagnosticBag();
        return WordFile.Read(document, faults) is not { Stories: var stories }
            ? new DocumentProof([], [], [], faults.Items)
            : DocumentProof.Of(ClaimReader.Read(stories, Vocabulary.Of(survey, indicators)), FactDeriver.Derive(survey), Composites(survey, indicators));
    }

    /// <summary>Those of the names that stand in the document, not counting where one is only a part of a longer one; none when it cannot be read.</summary>
    public static IReadOnlyList<string> NamesIn(ReadOnlyMemory<byte> document, IReadOnlyList<string> names)
    {
        var stories = WordFile.Read(document, new DiagnosticBag())?.Stories ?? [];
        return NamesWithin(string.Join('\n', stories.SelectMany(story => story.Paragraphs).Select(paragraph => paragraph.Text)), names);
    }

    /// <summary>Those of the names that stand in a text, such as the name of a file.</summary>
    public static IReadOnlyList<string> NamesWithin(string text, IReadOnlyList<string> names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.OrderByDescending(name => name.Length))
        {
            if (!text.Contains(name, StringComparison.Ordinal)) continue;
            found.Add(name);
            text = text.Replace(name, "\n", StringComparison.Ordinal);
        }

        return [.. names.Where(found.Contains)];
    }

    /// <summary>A copy with a comment at every place that is wrong or asks for a look.</summary>
    public static MarkedCopy Mark(ReadOnlyMemory<byte> document, DocumentProof proof)
    {
        var stories = WordFile.Read(document, new DiagnosticBag())?.Stories ?? [];
        var paragraphs = stories.SelectMany(story => story.Paragraphs).ToDictionary(paragraph => (paragraph.Aside, paragraph.Number));
        return DocumentMarks.Mark(document, Author, [.. proof.Remarks.Select(remark => MarkOf(remark, paragraphs[(remark.Place.Part, remark.Place.Paragraph)]))]);
    }

    private static HashSet<string> Composites(Survey survey, IndicatorCatalog indicators) =>
    [
        .. from wave in survey.Waves
           from indicator in wave.Indicators
           where indicators.Find(indicator.Name, indicator.Group).Parts.Count > 0
           select indicator.Name,
    ];

    private static DocumentMark MarkOf(PlacedRemark placed, StoryParagraph paragraph) => new(
        placed.Place.Part.Length == 0 ? placed.Place.Paragraph : 0, paragraph.Text, placed.Place.Start, placed.Place.Length, paragraph.Place, Lines(placed));

    private static List<string> Lines(PlacedRemark placed)
    {
        var lines = new List<string> { placed.Remark.Message };
        if (placed.Remark.Expected.Length > 0) lines.Add($"数据为：{placed.Remark.Expected}");
        if (placed.Source.Length > 0) lines.Add($"出处：{placed.Source}");
        lines.Add($"（{placed.Remark.Code}）");
        return lines;
    }
}
