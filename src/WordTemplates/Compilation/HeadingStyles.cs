using System.Buffers;
using System.Globalization;
using System.Xml;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Knows headings by outline level or by the style's built-in name; ids say nothing, in Chinese Word they are bare numbers.</summary>
internal sealed class HeadingStyles
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    private readonly HashSet<string> ids = [];

    /// <summary>Reads the style part, which has passed the guard; none means no heading styles.</summary>
    public static HeadingStyles Read(byte[]? styles)
    {
        var headings = new HeadingStyles();
        if (styles is null)
            return headings;
        using var reader = XmlReader.Create(new MemoryStream(styles, writable: false));
        var style = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "style")
                style = Attribute(reader, "styleId");
            else if (headings.SaysHeading(reader))
                headings.ids.Add(style);
        }

        return headings;
    }

    public bool IsHeading(MarkupTree tree, StoryParagraph paragraph)
    {
        var properties = tree.Properties(paragraph.Node, ElementKind.ParagraphProperties);
        if (properties < 0)
            return IsCounted(paragraph.Text);
        var outline = tree.Child(properties, ElementKind.OutlineLevel);
        if (outline >= 0)
            return IsLevel(AttributeReader.Value(tree.StartTag(outline), "val"));
        var style = tree.Child(properties, ElementKind.Style);
        return (style >= 0 && ids.Contains(AttributeReader.Value(tree.StartTag(style), "val"))) || IsCounted(paragraph.Text);
    }

    /// <summary>Speeches often have headings by habit only: 一、…… on a short line.</summary>
    private static bool IsCounted(string text) =>
        text.Length is > 2 and < 40
        && text.IndexOf('、', StringComparison.Ordinal) is > 0 and < 4 and var mark
        && text.AsSpan(0, mark).IndexOfAnyExcept(Numerals) < 0;

    private bool SaysHeading(XmlReader reader) => reader.LocalName switch
    {
        "name" => Attribute(reader, "val").StartsWith("heading ", StringComparison.OrdinalIgnoreCase),
        "basedOn" => ids.Contains(Attribute(reader, "val")),
        "outlineLvl" => IsLevel(Attribute(reader, "val")),
        _ => false,
    };

    private static bool IsLevel(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9;

    private static string Attribute(XmlReader reader, string localName)
    {
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.LocalName == localName)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return "";
    }
}
