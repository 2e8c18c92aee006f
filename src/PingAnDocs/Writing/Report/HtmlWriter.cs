using System.Buffers;
using System.Text;
using System.Xml;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes HTML that is XML at the same time: every element is closed, every text and attribute escaped. There is no way to write markup from data.</summary>
internal sealed class HtmlWriter
{
    private const char Replacement = '\uFFFD';

    /// <summary>Signs with a meaning in markup, and those that need a look: control characters, halves of pairs, no characters at all.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(sign => !XmlConvert.IsXmlChar(sign))]);

    private readonly StringBuilder page = new();

    /// <summary>The page so far.</summary>
    public override string ToString() => page.ToString();

    /// <summary>The page as a file.</summary>
    public byte[] ToUtf8() => Utf8Text.Of(page);

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
        for (var rest = text.AsSpan(); ;)
        {
            var at = rest.IndexOfAny(Special);
            page.Append(at < 0 ? rest : rest[..at]);
            if (at < 0) return;
            rest = rest[(at + Append(rest[at..]))..];
        }
    }

    /// <summary>A line feed between blocks, for people who read the source.</summary>
    public void Line() => page.Append('\n');

    /// <summary>Hands on what is written so far and forgets it, so that a long page is never held whole.</summary>
    public void Pour(TextWriter target)
    {
        target.Write(page);
        page.Clear();
    }

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

    /// <summary>One such sign, escaped; half of a pair and control characters are no XML and become the replacement character.</summary>
    /// <returns>How many characters it took.</returns>
    private int Append(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            page.Append(text[..2]);
            return 2;
        }

        _ = text[0] switch
        {
            '&' => page.Append("&amp;"),
            '<' => page.Append("&lt;"),
            '>' => page.Append("&gt;"),
            '"' => page.Append("&quot;"),
            '\'' => page.Append("&#39;"),
            _ => page.Append(Replacement),
        };
        return 1;
    }
}
