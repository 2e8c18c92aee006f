using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>
/// A footnote has its text once, in a part of its own; repeated references all lead to that one text. That is allowed and often meant,
/// but tags in it know nothing of the section, so the editor is told.
/// </summary>
internal static class RepeatedNotes
{
    public static void Report(TaggedStory story, IReadOnlyList<PlacedSection> sections, FaultList faults)
    {
        var reached = 0;
        foreach (var section in sections.Where(section => section.MayRepeat).OrderBy(section => section.Start).ThenByDescending(section => section.End))
        {
            if (section.Start < reached || !References(story.Tree, section))
                continue;
            reached = section.End;
            faults.NoteAtTag("WT531", section.Pair.Open.Place, "重复的内容里有脚注或尾注，各次重复共用同一条注文。", "如果每次的注文应当不同，请把它改写在正文里。");
        }
    }

    private static bool References(MarkupTree tree, PlacedSection section)
    {
        for (var i = tree.FirstFrom(section.Start); i < tree.Count && tree[i].Start < section.End; i++)
        {
            if (tree.IsNamed(i, "footnoteReference"u8) || tree.IsNamed(i, "endnoteReference"u8))
                return true;
        }

        return false;
    }
}
