using System.Xml;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Mending;

/// <summary>Reads the paragraphs of a part with the places of their texts in the source; counts and leaves out what the story reader counts and leaves out.</summary>
internal sealed class PartReader
{
    private readonly PartSource source;
    private readonly XmlReader reader;
    private readonly FieldTrack fields = new();
    private readonly List<List<PartPiece>> paragraphs = [];
    private readonly Stack<List<PartPiece>> open = new();
    private readonly Stack<PartRun> runs = new();

    private PartReader(PartSource source, XmlReader reader) => (this.source, this.reader) = (source, reader);

    /// <summary>The pieces of each paragraph, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<PartPiece>> Read(PartSource source)
    {
        using var text = new StringReader(source.Text);
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var part = new PartReader(source, xml);
        part.Walk();
        return part.paragraphs;
    }

    private void Walk()
    {
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element) Enter();
            else
            {
                if (reader.NodeType == XmlNodeType.EndElement && IsWord) Leave();
                reader.Read();
            }
        }
    }

    private bool IsWord => StoryReader.IsWord(reader.NamespaceURI);

    private void Leave()
    {
        if (reader.LocalName == "p") open.TryPop(out _);
        else if (reader.LocalName == "r") runs.TryPop(out _);
    }

    private void Enter()
    {
        if (StoryReader.IsOldOrDouble(reader.LocalName))
        {
            reader.Skip();
            return;
        }

        if (IsWord && reader.LocalName is "t" or "instrText" or "rPr" && !reader.IsEmptyElement && Content()) return;
        if (IsWord) Open();
        reader.Read();
    }

    /// <summary>Reads an element with its content; false when it must be walked through.</summary>
    private bool Content()
    {
        var (name, start) = (reader.LocalName, source.NameAt(reader) - 1);
        if (name == "rPr")
        {
            if (!runs.TryPeek(out var owner) || owner.Depth != reader.Depth - 1) return false;
            reader.Skip();
            owner.Properties = source.Text[start..Behind()];
            return true;
        }

        var text = reader.ReadElementContentAsString();
        if (name == "instrText") fields.Instruction(text);
        else if (!fields.HidesResult) Add(text, start, Behind(), runs.TryPeek(out var run) ? run : null);
        return true;
    }

    private void Open()
    {
        var start = source.NameAt(reader) - 1;
        switch (reader.LocalName)
        {
            case "p":
                paragraphs.Add([]);
                if (!reader.IsEmptyElement) open.Push(paragraphs[^1]);
                break;
            case "r" when !reader.IsEmptyElement: runs.Push(new PartRun(reader.Prefix.Length == 0 ? "" : reader.Prefix + ":", source.Text[start..source.TagEnd(start)], reader.Depth)); break;
            case "tab" when Value("pos").Length == 0: Add("\t", start, start, null); break;
            case "br" or "cr": if (Value("type") is not ("page" or "column")) Add("\n", start, start, null); break;
            case "noBreakHyphen": Add("-", start, start, null); break;
            case "sym": Add("\uFFFC", start, start, null); break;
            case "fldChar": fields.Character(Value("fldCharType")); break;
            case "fldSimple": fields.Simple(Value("instr")); break;
        }
    }

    private string Value(string attribute) => reader.GetAttribute(attribute, reader.NamespaceURI) ?? "";

    private void Add(string text, int start, int end, PartRun? run)
    {
        if (!open.TryPeek(out var pieces)) return;
        pieces.Add(new PartPiece(pieces.Count == 0 ? 0 : pieces[^1].To, text, start, end, run));
    }

    /// <summary>Offset behind the tag before the node the reader has come to.</summary>
    private int Behind() => source.Text.LastIndexOf('>', source.NameAt(reader) - 1) + 1;
}
