using WordTemplates.Compilation;
using WordTemplates.Markup;
using WordTemplates.Packaging;
using WordTemplates.Rendering;

namespace WordTemplates.Marking;

/// <summary>Puts content controls into a copy of a finished document.</summary>
internal static class ControlWriter
{
    private const string Hint = "请按原来的文字重新生成文稿。";

    public static RenderResult Write(byte[] docx, IReadOnlyList<string> texts, IReadOnlyList<TextControl> controls, IReadOnlyList<string> lines)
    {
        var faults = new FaultList();
        if (TemplatePackage.Open(docx, faults) is not { } package)
            return new RenderResult(null, faults.Items);
        var main = package.Entries[package.Stories[0]].Name;
        if (PartEncoding.ToUtf8(package.Content(package.Stories[0])!) is not { } bytes)
        {
            faults.AtPart("WT016", "/" + main, "部件的编码不是 UTF-8。", "请用 Word 或 WPS 打开后另存为 .docx。");
            return new RenderResult(null, faults.Items);
        }

        var story = StoryReader.ReadAll("/" + main, MarkupReader.Read(bytes));
        var edits = new ByteEdits();
        Controls(story, texts, controls, edits, faults);
        if (lines.Count > 0)
            edits.Insert(EndOfBody(story.Tree), new ControlText(story.Tree).Lines(lines));
        if (faults.Any)
            return new RenderResult(null, faults.Items);
        var changes = new PackageEdits(package);
        changes.Replace(main, edits.Apply(story.Tree.Bytes));
        return new RenderResult(ZipWriter.Write(changes.Apply([.. package.Entries])), []);
    }

    private static void Controls(Story story, IReadOnlyList<string> texts, IReadOnlyList<TextControl> controls, ByteEdits edits, FaultList faults)
    {
        var places = new TextPlaces(story.Paragraphs);
        var anchors = new Anchors(story.Tree);
        var markup = new ControlText(story.Tree);
        var byText = controls.ToLookup(control => control.Text);
        var number = 0;
        for (var index = 0; index < texts.Count; index++)
        {
            var place = places.Find(texts[index]);
            foreach (var control in byText[index])
            {
                if (place is not var (paragraph, start) || Range(story.Tree, paragraph, start, control) is not { } range)
                    faults.AtPart("WT051", story.Part, $"文稿里找不到要加控件的文字“{FaultList.Quote(texts[index])}”，或那里放不下控件。", Hint);
                else
                    anchors.Around(paragraph, range, markup.Start(paragraph.Node, control, number++), markup.End(paragraph.Node));
            }
        }

        if (number > 0)
            anchors.WriteTo(edits, story.Paragraphs[0].Node);
    }

    /// <summary>The characters of a control; null unless all of them are text in runs that stand side by side.</summary>
    private static TextRange? Range(MarkupTree tree, StoryParagraph paragraph, int start, TextControl control)
    {
        var (first, last) = (start + control.First, start + control.First + control.Length - 1);
        if (control.First < 0 || control.Length < 1 || last >= paragraph.Text.Length)
            return null;
        var runs = Enumerable.Range(first, control.Length).Select(index => paragraph.Spots[index]).Select(spot => spot.IsText ? tree[spot.Node].Parent : -1).Distinct().ToList();
        return runs.TrueForAll(run => run >= 0 && tree[run].Kind == ElementKind.Run && tree[run].Parent == tree[runs[0]].Parent)
            ? new TextRange(paragraph.Index, first, last)
            : null;
    }

    /// <summary>Before the properties of the last page section, which by the schema end the body.</summary>
    private static int EndOfBody(MarkupTree tree)
    {
        var body = tree.Child(0, ElementKind.Body);
        var section = tree.Child(body, ElementKind.SectionProperties);
        return section < 0 ? tree[body].ContentEnd : tree[section].Start;
    }
}
