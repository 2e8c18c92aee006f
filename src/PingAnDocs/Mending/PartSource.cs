using System.Xml;

namespace PingAnDocs.Mending;

/// <summary>The source of a part as text, with the offsets a reader's lines and columns mean.</summary>
internal sealed class PartSource
{
    private readonly List<int> lines = [0];

    /// <summary>Finds the lines of a source.</summary>
    public PartSource(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n'))) lines.Add(at + 1);
        }
    }

    /// <summary>The source.</summary>
    public string Text { get; }

    /// <summary>Offset of the name the reader stands at.</summary>
    public int NameAt(XmlReader reader) => lines[((IXmlLineInfo)reader).LineNumber - 1] + ((IXmlLineInfo)reader).LinePosition - 1;

    /// <summary>Offset behind the tag that holds an offset; a &gt; inside an attribute does not end it.</summary>
    public int TagEnd(int inside)
    {
        char? quote = null;
        for (var at = inside; ; at++)
        {
            var sign = Text[at];
            if (quote is { } open) quote = sign == open ? null : quote;
            else if (sign is '"' or '\'') quote = sign;
            else if (sign == '>') return at + 1;
        }
    }
}
