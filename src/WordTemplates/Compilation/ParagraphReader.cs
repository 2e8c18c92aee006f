using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Reads the text of one paragraph; text boxes inside it are paragraphs of their own and count as one object here.</summary>
internal sealed class ParagraphReader
{
    private readonly MarkupTree tree;
    private readonly StringBuilder text = new();
    private readonly StringBuilder instructions = new();
    private readonly List<TextSpot> spots = [];

    private ParagraphReader(MarkupTree tree) => this.tree = tree;

    public static StoryParagraph Read(MarkupTree tree, int paragraph)
    {
        var reader = new ParagraphReader(tree);
        reader.ReadChildren(paragraph);
        return new StoryParagraph(paragraph, reader.text.ToString(), reader.spots, reader.instructions.ToString());
    }

    private void ReadChildren(int parent)
    {
        foreach (var child in tree.Children(parent))
            ReadElement(child);
    }

    private void ReadElement(int index)
    {
        switch (tree[index].Kind)
        {
            case ElementKind.Run or ElementKind.Wrapper:
                ReadChildren(index);
                break;
            case ElementKind.Text when tree[tree[index].Parent].Kind == ElementKind.Run:
                ReadText(index);
                break;
            case ElementKind.Tab:
                Append('\t', index);
                break;
            case ElementKind.Break:
                Append(IsLineBreak(index) ? '\n' : StoryParagraph.Object, index);
                break;
            case ElementKind.Hyphen:
                Append('-', index);
                break;
            case ElementKind.InstructionText:
                instructions.Append(Encoding.UTF8.GetString(tree.Slice(tree[index].ContentStart, tree[index].ContentEnd)));
                // A paragraph that holds part of a code must not vanish.
                Append(StoryParagraph.Object, index);
                break;
            case ElementKind.Opaque or ElementKind.Paragraph or ElementKind.Table:
                Append(StoryParagraph.Object, index);
                break;
        }
    }

    /// <summary>A page or column break is more than white space: its paragraph must not vanish.</summary>
    private bool IsLineBreak(int index) => AttributeReader.Value(tree.StartTag(index), "type") is "" or "textWrapping";

    private void Append(char character, int index)
    {
        text.Append(character);
        spots.Add(new TextSpot(index, tree[index].Start, tree[index].End, IsText: false));
    }

    private void ReadText(int index)
    {
        var (at, end) = (tree[index].ContentStart, tree[index].ContentEnd);
        if (tree.Slice(at, end).Contains((byte)'<'))
        {
            // Comment or CDATA inside a text: never seen in a real file, so not read, only kept.
            Append(StoryParagraph.Object, index);
            return;
        }

        SpotReader.Read(tree, index, (at, end), text, spots);
    }
}
