using System.Text;
using WordTemplates.Markup;
using WordTemplates.Rendering;

namespace WordTemplates.Compilation;

/// <summary>The bytes of a content control that a value replaces, and the markup around the value.</summary>
/// <param name="Start">Offset of the first byte that goes.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Before">Markup up to the value.</param>
/// <param name="After">Markup after it.</param>
/// <param name="Text">What tab and line feed of the value become.</param>
/// <param name="Marks">Range marks that must stay.</param>
internal sealed record ControlFrame(int Start, int End, string Before, string After, TextFrame Text, byte[] Marks)
{
    public static ControlFrame Of(MarkupTree tree, ContentControl control)
    {
        var content = ControlContent.Of(tree, control);
        var w = tree.PrefixOf(control.Node);
        var text = $"<{w}t xml:space=\"preserve\">";
        var format = ControlFormat.OfRun(tree, control, content);
        var (begin, end) = ($"<{w}r{tree.DeclarationsOf(content.Run)}>{format}{text}", $"</{w}t></{w}r>");
        var (gap, same) = ($"{end}<{w}r{tree.DeclarationsOf(content.Run)}>{GapMarkup.Highlighted(format, w, tree.Uri)}{text}", end + begin);
        var soft = $"</{w}t><{w}br/>{text}";
        var feed = soft;
        if (control.Level != ControlLevel.Runs)
        {
            (begin, end) = ($"<{w}p{tree.DeclarationsOf(content.Paragraph)}>{ControlFormat.OfParagraph(tree, content)}{begin}", $"{end}</{w}p>");
            feed = ControlFormat.HoldsParagraphs(tree, control) ? end + begin : soft;
        }

        var frame = new TextFrame(Utf8($"</{w}t><{w}tab/>{text}"), Utf8(feed), Utf8(soft)) { GapStart = Utf8(gap), GapEnd = Utf8(same) };
        var node = tree[content.Host];
        var marks = LooseMarks.In(tree, content.Host);
        return node.ContentStart == node.End
            ? new ControlFrame(node.Start, node.End, $"<{w}sdtContent>{begin}", $"{end}</{w}sdtContent>", frame, marks)
            : new ControlFrame(AfterProperties(tree, content.Host), node.ContentEnd, begin, end, frame, marks);
    }

    private static int AfterProperties(MarkupTree tree, int host)
    {
        var properties = tree[host].Kind == ElementKind.Cell ? tree.Properties(host, ElementKind.Silent) : -1;
        return properties < 0 ? tree[host].ContentStart : tree[properties].End;
    }

    private static byte[] Utf8(string markup) => Encoding.UTF8.GetBytes(markup);
}
