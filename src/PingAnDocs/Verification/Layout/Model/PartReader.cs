using System.Xml.Linq;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Walks one part as a reader of the final view does and gathers its paragraphs with their formats.</summary>
internal sealed class PartReader
{
    private readonly FormatSources sources;
    private readonly string aside;
    private readonly List<ParagraphDraft> drafts = [];
    private readonly Stack<ParagraphDraft> open = new();
    private readonly Stack<XElement> tables = new();
    private readonly FieldTrack fields = new();
    private int section;
    private int boxes;
    private int characters;

    private PartReader(string aside, FormatSources sources)
    {
        this.aside = aside;
        this.sources = sources;
    }

    /// <summary>Reads a part.</summary>
    /// <param name="name">Name of the part.</param>
    /// <param name="root">Its markup.</param>
    /// <param name="isBody">True for the body, whose paragraphs bear no part's name.</param>
    /// <param name="sources">Where formats come from.</param>
    public static LayoutPart Read(string name, XElement root, bool isBody, FormatSources sources)
    {
        var reader = new PartReader(isBody ? "" : name, sources);
        reader.Walk(root);
        return new LayoutPart(name, root, [.. reader.drafts.Select(draft => draft.Finish())], reader.fields.Instructions, reader.characters);
    }

    private void Walk(XElement element)
    {
        foreach (var child in element.Elements()) Enter(child);
    }

    private void Enter(XElement element)
    {
        var name = element.Name.LocalName;
        if (StoryReader.IsOldOrDouble(name)) return;
        if (!element.IsWord())
        {
            Walk(element);
            return;
        }

        switch (name)
        {
            case "p": Paragraph(element); break;
            case "tbl": Inside(tables, element); break;
            case "txbxContent": boxes++; Walk(element); boxes--; break;
            case "r": Run(element); break;
            case "t": Text(element.Value); break;
            case "instrText": fields.Instruction(element.Value); break;
            case "fldChar": fields.Character(element.Attr("fldCharType")); break;
            case "fldSimple": fields.Simple(element.Attr("instr")); Walk(element); break;
            case "tab" when element.Attr("pos").Length == 0: Append("\t"); break;
            case "br" or "cr": Append(element.Attr("type") is "page" or "column" ? "" : "\n"); break;
            case "noBreakHyphen": Append("-"); break;
            case "sym": Append("\uFFFC"); break;
            case "pPr" or "rPr" or "tblPr" or "trPr" or "tcPr" or "tblGrid" or "sectPr": break;
            default: Walk(element); break;
        }
    }

    private void Paragraph(XElement element)
    {
        var isNested = open.Count > 0;
        var table = tables.TryPeek(out var around) ? around : null;
        var draft = new ParagraphDraft(element, sources, table.Child("tblPr").Val("tblStyle") ?? "", (format, mark) => new LayoutParagraph(aside, drafts.Count + 1, "", format, [], element)
        {
            Mark = mark, Section = section, Table = table, InTextBox = boxes > 0, Role = aside.Length > 0 ? LayoutRole.Aside : LayoutRole.None,
        });
        drafts.Add(draft);
        Inside(open, draft, element);
        if (!isNested && SectionReader.EndedBy(element) is not null) section++;
    }

    private void Run(XElement element)
    {
        if (open.TryPeek(out var draft)) draft.Enter(element);
        Walk(element);
    }

    private void Text(string text)
    {
        characters += text.Length;
        if (!fields.HidesResult) Append(text);
    }

    private void Append(string text)
    {
        if (open.TryPeek(out var draft)) draft.Append(text);
    }

    private void Inside(Stack<XElement> stack, XElement element) => Inside(stack, element, element);

    private void Inside<T>(Stack<T> stack, T item, XElement element)
    {
        stack.Push(item);
        Walk(element);
        stack.Pop();
    }
}
