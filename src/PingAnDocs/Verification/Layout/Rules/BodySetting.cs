using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>How most of the running text of a section is set.</summary>
/// <param name="Section">The section.</param>
/// <param name="Paragraph">The first paragraph set so.</param>
/// <param name="Run">The first run set so.</param>
internal sealed record BodySetting(LayoutSection Section, LayoutParagraph Paragraph, LayoutRun Run)
{
    private static readonly string[] CharacterGrids = ["linesAndChars", "snapToChars"];

    /// <summary>The characters stand on a grid.</summary>
    public bool IsOnCharacterGrid => CharacterGrids.Contains(Section.GridType, StringComparer.Ordinal) && Run.Format.SnapToGrid;

    /// <summary>The lines stand on a grid, whatever their spacing.</summary>
    public bool IsOnLineGrid => Section.GridType is not ("" or "default") && Paragraph.Format.SnapToGrid;

    /// <summary>Settings of all upright sections with running text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="body">Its running text.</param>
    public static IEnumerable<BodySetting> Of(LayoutDocument document, IEnumerable<LayoutParagraph> body) =>
        body.Where(paragraph => paragraph.Runs.Any(IsText)).GroupBy(paragraph => document.SectionOf(paragraph).Index).Select(own => Of(document.Sections[own.Key], [.. own]));

    private static BodySetting Of(LayoutSection section, List<LayoutParagraph> paragraphs)
    {
        var spacing = BodyText.Prevailing(paragraphs, Spacing);
        var paragraph = paragraphs.First(own => Spacing(own) == spacing);
        var runs = paragraphs.SelectMany(own => own.Runs).Where(IsText).ToList();
        var width = runs.GroupBy(Width).OrderByDescending(same => same.Sum(run => run.Text.Length)).First().Key;
        return new BodySetting(section, paragraph, runs.First(run => Width(run) == width));
    }

    private static bool IsText(LayoutRun run) => !string.IsNullOrWhiteSpace(run.Text);

    private static (string, int, bool) Spacing(LayoutParagraph paragraph) => (paragraph.Format.LineRule, paragraph.Format.Line, paragraph.Format.SnapToGrid);

    private static (int, int, int, bool) Width(LayoutRun run) => (run.Format.Size, run.Format.Spacing, run.Format.Scale, run.Format.SnapToGrid);
}
