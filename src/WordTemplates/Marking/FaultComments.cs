using WordTemplates.Compilation;

namespace WordTemplates.Marking;

/// <summary>Faults of a template as comments.</summary>
internal static class FaultComments
{
    // A text box is drawn twice, once for old readers; its faults need saying once.
    public static IReadOnlyList<PlacedComment> Of(Story story, IReadOnlyList<TemplateFault> faults) =>
    [
        .. from fault in faults.DistinctBy(fault => (fault.Code, fault.Where, fault.Message, fault.Tag, fault.InTextBox ? null : fault.Range))
           let paragraph = Anchored(story, fault)
           select new PlacedComment(paragraph, fault.Range ?? default, Lines(fault, paragraph is not null)),
    ];

    /// <summary>The paragraph whose characters a comment can stand on; null where Word takes no comments.</summary>
    private static StoryParagraph? Anchored(Story story, TemplateFault fault)
    {
        if (fault.Part != story.Part || fault.Range is not { } range || range.Paragraph >= story.Paragraphs.Count)
            return null;
        var paragraph = story.Paragraphs[range.Paragraph];
        return paragraph.InTextBox || range.First < 0 || range.Last < range.First || range.Last >= paragraph.Text.Length ? null : paragraph;
    }

    /// <summary>A comment that cannot stand at the place itself must name it.</summary>
    private static List<string> Lines(TemplateFault fault, bool anchored)
    {
        var lines = new List<string> { fault.Message };
        if (!anchored && fault.Where.Length > 0)
            lines.Add($"位置：{fault.Where}");
        if (fault.Tag.Length > 0 && !anchored)
            lines.Add($"标签：{fault.Tag}");
        if (fault.Expected.Length > 0)
            lines.Add($"应为：{fault.Expected}");
        lines.Add($"改法：{fault.Hint}");
        lines.Add($"（{fault.Code}）");
        return lines;
    }
}
