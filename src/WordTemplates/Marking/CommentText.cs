using System.Text;
using System.Xml;
using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>Writes one fault as the content of a Word comment.</summary>
/// <param name="tree">The part the comment goes into, for its prefix.</param>
internal sealed class CommentText(MarkupTree tree)
{
    private readonly string w = tree.PrefixOf(0);

    /// <param name="id">Number of the comment.</param>
    /// <param name="fault">What it says.</param>
    /// <param name="anchored">False when the comment cannot stand at the place itself, so that its text must name it.</param>
    public string Write(int id, TemplateFault fault, bool anchored)
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
        var number = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"<{w}comment{tree.AttributeAt(0, "id", number)}{Again("author", TemplateMarks.Author)}{Again("initials", "检")}>{string.Concat(lines.Select(Paragraph))}</{w}comment>";
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
