using System.Xml;

namespace PingAnDocs.Verification.Reading;

/// <summary>Reads the text of one part with nothing but an XML reader: element by element, in the order of the document.</summary>
internal sealed class StoryReader
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly StoryText text = new();
    private readonly FieldTrack fields = new();
    private readonly CellTrack cells = new();
    private readonly HashSet<string> marks = new(StringComparer.Ordinal);
    private readonly bool[] isWord = new bool[SafeXml.DeepestElement + 2];

    /// <summary>Reads a part that is known to be well-formed.</summary>
    public static Story Read(string part, byte[] bytes, bool isBody)
    {
        var story = new StoryReader();
        using var reader = SafeXml.Read(bytes);
        story.Walk(reader);
        return new Story(part, story.text.Paragraphs(isBody ? "" : part), story.fields.Instructions, story.marks);
    }

    private void Walk(XmlReader reader)
    {
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element) Enter(reader);
            else if (reader.NodeType == XmlNodeType.EndElement) Leave(reader);
            else Other(reader);
        }
    }

    // The schema validator is silent on text between elements, and no reader of runs sees it.
    private void Other(XmlReader reader)
    {
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && isWord[reader.Depth - 1]) marks.Add(Story.StrayText);
        reader.Read();
    }

    private void Enter(XmlReader reader)
    {
        var name = reader.LocalName;
        isWord[reader.Depth] = reader.NamespaceURI is Transitional or Strict;
        if (IsOldOrDouble(name))
        {
            marks.Add(name);
            reader.Skip();
            return;
        }

        if (!isWord[reader.Depth]) marks.Add(name);
        else if (name is "t" or "instrText" && !reader.IsEmptyElement)
        {
            Characters(name, reader.ReadElementContentAsString());
            return;
        }
        else Open(reader, name);

        reader.Read();
    }

    private void Leave(XmlReader reader)
    {
        if (reader.NamespaceURI is Transitional or Strict)
        {
            if (reader.LocalName == "p") text.Close();
            else cells.Leave(reader.LocalName);
        }

        reader.Read();
    }

    private void Characters(string name, string characters)
    {
        if (name == "instrText") fields.Instruction(characters);
        else if (!fields.HidesResult) text.Append(characters);
    }

    private void Open(XmlReader reader, string name)
    {
        switch (name)
        {
            case "tbl" or "tr" or "tc": if (!reader.IsEmptyElement) cells.Enter(name); break;
            case "p": text.Open(cells.Current); if (reader.IsEmptyElement) text.Close(); break;
            case "pStyle": text.Style(Value(reader, "val")); break;
            case "numPr": text.Number(); break;
            case "outlineLvl": text.Outline(Value(reader, "val")); break;
            case "tab" when Inside(reader): text.Append("\t"); break;
            case "br" or "cr": text.Append(Value(reader, "type") is "page" or "column" ? "" : "\n"); break;
            case "noBreakHyphen": text.Append("-"); break;
            case "sym": text.Append("\uFFFC"); break;
            case "fldChar": fields.Character(Value(reader, "fldCharType")); break;
            case "fldSimple": fields.Simple(Value(reader, "instr")); break;
            case "vanish" when Value(reader, "val") is not ("0" or "false" or "off"): marks.Add(name); break;
            case "ins" or "moveTo" or "altChunk" or "object" or "control": marks.Add(name); break;
        }
    }

    // A tab stop in w:tabs bears the same name as the tab character, but has a position.
    private static bool Inside(XmlReader reader) => Value(reader, "pos").Length == 0;

    /// <summary>True for the namespaces of a document's text.</summary>
    public static bool IsWord(string space) => space is Transitional or Strict;

    /// <summary>Deleted and moved-away text, former properties, the second copy for old readers, the ruby's reading.</summary>
    public static bool IsOldOrDouble(string name) =>
        name is "del" or "moveFrom" or "rPrChange" or "pPrChange" or "sectPrChange" or "Fallback" or "rt";

    private static string Value(XmlReader reader, string attribute) =>
        reader.GetAttribute(attribute, reader.NamespaceURI) ?? "";
}
