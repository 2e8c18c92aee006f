using System.Globalization;
using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>The markup of a content control around runs, and of plain lines at the end of a body, in the prefix of the part.</summary>
internal sealed class ControlText(MarkupTree tree)
{
    // Above the numbers Word gives by itself to the few controls a template may hold.
    private const int FirstId = 700_000_000;
    private const string HalfPoints = "18";

    /// <summary>What stands before the runs.</summary>
    public string Start(int paragraph, TextControl control, int number)
    {
        var w = tree.PrefixOf(paragraph);
        var id = (FirstId + number).ToString(CultureInfo.InvariantCulture);
        return $"<{w}sdt><{w}sdtPr>{Named("alias", control.Title)}{Named("tag", control.Tag)}<{w}id{tree.AttributeAt(paragraph, "val", id)}/></{w}sdtPr><{w}sdtContent>";

        string Named(string name, string value) => $"<{w}{name}{tree.AttributeAt(paragraph, "val", CommentText.Escape(Cut(value)))}/>";
    }

    /// <summary>What stands after them.</summary>
    public string End(int paragraph) => $"</{tree.PrefixOf(paragraph)}sdtContent></{tree.PrefixOf(paragraph)}sdt>";

    /// <summary>Small lines, close together, without indent, the first one on a new page; a long word may break anywhere.</summary>
    public string Lines(IReadOnlyList<string> lines) => string.Concat(lines.Select(Line));

    private string Line(string text, int index)
    {
        var w = tree.Prefix;
        var page = index == 0 ? $"<{w}pageBreakBefore/>" : "";
        var off = tree.Attribute("val", "0");
        var layout = $"<{w}wordWrap{off}/><{w}snapToGrid{off}/><{w}spacing{tree.Attribute("line", "240")}{Further("lineRule", "auto")}/>"
            + $"<{w}ind{tree.Attribute("firstLineChars", "0")}{Further("firstLine", "0")}/><{w}jc{tree.Attribute("val", "left")}/>";
        var size = $"<{w}sz{tree.Attribute("val", HalfPoints)}/><{w}szCs{tree.Attribute("val", HalfPoints)}/>";
        return $"<{w}p><{w}pPr>{page}{layout}</{w}pPr><{w}r><{w}rPr>{size}</{w}rPr><{w}t xml:space=\"preserve\">{CommentText.Escape(text)}</{w}t></{w}r></{w}p>";
    }

    // The first attribute has declared the prefix where elements have none.
    private string Further(string name, string value) => $" {(tree.Prefix.Length > 0 ? tree.Prefix : "w:")}{name}=\"{value}\"";

    private static string Cut(string text)
    {
        var cut = new StringBuilder(TextControls.MostCharacters);
        if (text.Length <= TextControls.MostCharacters)
            return text;
        foreach (var rune in text.EnumerateRunes().TakeWhile(rune => cut.Length + rune.Utf16SequenceLength < TextControls.MostCharacters))
            cut.Append(rune.ToString());
        return cut.Append('…').ToString();
    }
}
