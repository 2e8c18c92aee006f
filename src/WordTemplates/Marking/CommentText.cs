using System.Text;
using System.Xml;
using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>Writes lines of text as a Word comment.</summary>
/// <param name="tree">The part the comment goes into, for its prefix.</param>
/// <param name="author">Who comments.</param>
internal sealed class CommentText(MarkupTree tree, string author)
{
    private readonly string w = tree.PrefixOf(0);

    /// <summary>The element of the comment, a paragraph a line.</summary>
    public string Write(int id, IEnumerable<string> lines)
    {
        var number = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"<{w}comment{tree.AttributeAt(0, "id", number)}{Again("author", author)}{Again("initials", "检")}>{string.Concat(lines.Select(Paragraph))}</{w}comment>";
    }

    private string Paragraph(string line, int index)
    {
        var mark = index == 0 ? $"<{w}r><{w}annotationRef/></{w}r>" : "";
        return $"<{w}p>{mark}<{w}r><{w}t xml:space=\"preserve\">{Escape(line)}</{w}t></{w}r></{w}p>";
    }

    /// <summary>A further attribute of the same element; the first one has declared the prefix when there is none.</summary>
    private string Again(string name, string value) => $" {(w.Length > 0 ? w : "w:")}{name}=\"{value}\"";

    /// <summary>Names out of data may hold anything.</summary>
    public static string Escape(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? " " : rune.ToString());
        return System.Security.SecurityElement.Escape(clean.ToString());
    }
}
