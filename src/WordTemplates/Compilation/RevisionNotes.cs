using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Tells the editor of tracked changes and comments that are left in the template: every finished document will carry them.</summary>
internal static class RevisionNotes
{
    private static readonly HashSet<string> Changes =
    [
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange",
        "tblPrExChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
    ];

    /// <summary>Every change and every comment names its author.</summary>
    public static bool MayHold(ReadOnlySpan<byte> bytes) => bytes.IndexOf(":author="u8) >= 0;

    public static void Note(Story story, FaultList faults)
    {
        if (!MayHold(story.Tree.Bytes))
            return;
        var (changes, comments, first) = Count(story.Tree);
        if (changes > 0)
        {
            var place = PlaceOf(story, first);
            faults.NoteAtTag("WT501", place, $"模板里有 {changes} 处修订，按修订后的样子读；成文里仍带着修订。", "请在“审阅”里接受全部修订，再保存模板。");
        }

        if (comments > 0)
            faults.NoteAtPart("WT502", story.Part, $"模板里有 {comments} 条批注，会留在成文里。", "不要时请在“审阅”里删除全部批注。");
    }

    private static (int Changes, int Comments, int First) Count(MarkupTree tree)
    {
        var (changes, comments, first) = (0, 0, -1);
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Vocabulary != Vocabulary.Word || !MayHold(tree.Slice(tree[i].Start, tree[i].ContentStart)))
                continue;
            var name = Encoding.UTF8.GetString(tree.LocalNameOf(i));
            comments += name == "comment" ? 1 : 0;
            if (!Changes.Contains(name))
                continue;
            changes++;
            first = first < 0 ? i : first;
        }

        return (changes, comments, first);
    }

    /// <summary>The paragraph of the first change.</summary>
    private static TagPlace PlaceOf(Story story, int node)
    {
        var carrier = story.CarrierAt(CarrierKind.Plain, node, "", []);
        return new TagPlace(story.Part, carrier.Host?.Text ?? "", carrier.Heading, "")
        {
            Row = carrier.Row,
            Column = carrier.Column,
            Range = carrier.Host?.Whole,
        };
    }
}
