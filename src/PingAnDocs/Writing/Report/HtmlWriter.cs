using System.Text;
using System.Xml;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes HTML that is XML at the same time: every element is closed, every text and attribute escaped. There is no way to write markup from data.</summary>
internal sealed class HtmlWriter
{
    private const char Replacement = '\uFFFD';
    private readonly StringBuilder page = new();

    /// <summary>The page so far.</summary>
    public override string ToString() => page.ToString();

    /// <summary>The document type, which only stands at the beginning.</summary>
    public void Doctype() => page.Append("<!DOCTYPE html>\n");

    /// <summary>An element around what <paramref name="content"/> writes; an attribute without value is left out.</summary>
    public void Element(string name, Action content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        page.Append('>');
        content();
        page.Append("</").Append(name).Append('>');
    }

    /// <summary>An element with a text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        page.Append('>');
        Text(text);
        page.Append("</").Append(name).Append('>');
    }

    /// <summary>An element without content, such as meta.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        page.Append(" />");
    }

    /// <summary>Text.</summary>
    public void Text(string text)
    {
        for (var index = 0; index < text.Length; index++) Append(text, ref index);
    }

    /// <summary>A line feed between blocks, for people who read the source.</summary>
    public void Line() => page.Append('\n');

    /// <summary>What another writer wrote.</summary>
    public void Append(HtmlWriter other) => page.Append(other.page);

    /// <summary>The program's own style or script; never anything from data.</summary>
    public void Asset(ReportAsset asset) => page.Append('<').Append(asset.Element).Append('>').Append(asset.Content).Append("</").Append(asset.Element).Append(">\n");

    private void Open(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        page.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value.Length == 0) continue;
            page.Append(' ').Append(attribute).Append("=\"");
            Text(value);
            page.Append('"');
        }
    }

    // Half of a pair and control characters are no XML; they become the replacement character.
    private void Append(string text, ref int index)
    {
        var sign = text[index];
        switch (sign)
        {
            case '&': page.Append("&amp;"); break;
            case '<': page.Append("&lt;"); break;
            case '>': page.Append("&gt;"); break;
            case '"': page.Append("&quot;"); break;
            case '\'': page.Append("&#39;"); break;
            case var high when char.IsHighSurrogate(high) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]):
                page.Append(high).Append(text[++index]);
                break;
            default: page.Append(XmlConvert.IsXmlChar(sign) ? sign : Replacement); break;
        }
    }
}
