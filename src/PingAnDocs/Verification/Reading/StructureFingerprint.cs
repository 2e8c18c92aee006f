using System.Xml;

namespace PingAnDocs.Verification.Reading;

/// <summary>
/// Takes the fingerprints of a part's blocks: elements and attributes without the texts. Speeches that differ in length
/// and wording only are made of the same blocks as their template.
/// </summary>
internal sealed class StructureFingerprint
{
    /// <summary>FNV-1a prime.</summary>
    public const ulong Prime = 1099511628211;

    // FNV-1a offset basis.
    private const ulong Start = 14695981039346656037;

    // Depth 2 is a block of the body (w:document/w:body/w:p) and a child of a style: small enough to repeat.
    private const int BlockDepth = 2;
    private const string Paragraph = "p";
    private const string Table = "tbl";
    private const string Row = "tr";

    private readonly HashSet<ulong> blocks = [];
    private ulong current = Start;
    private ulong order = Start;
    private string last = "";
    private bool hasId;
    private bool inRow;

    /// <summary>One fingerprint of several parts, in whatever order.</summary>
    public static ulong Of(IReadOnlyDictionary<string, PartStructure> parts) =>
        parts.Aggregate(Start, (sum, part) => unchecked(sum + (Text(part.Value.Print, part.Key) * Prime)));

    public void Open(XmlReader reader)
    {
        var depth = reader.Depth;
        if (depth <= BlockDepth) Begin(reader.LocalName);
        else if (depth == BlockDepth + 1 && reader.LocalName == Row) BeginRow();
        var empty = reader.IsEmptyElement;
        current = Text(current, reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (IsVolatile(reader)) continue;
            hasId |= reader.LocalName == "id";
            current = Text(Text(current, reader.LocalName), reader.Value);
        }

        if (empty) Close(depth);
    }

    public void Close(int depth)
    {
        current = Join(current, '/');
        if (depth > BlockDepth && !(inRow && depth == BlockDepth + 1)) return;
        inRow = false;
        Flush();
    }

    public PartStructure Finish()
    {
        Flush();
        return new PartStructure(blocks, order);
    }

    // Kinds of blocks in their order, repeats once: a body may not go on after its section properties.
    // A table may stand wherever a paragraph may, so it counts as one.
    private void Begin(string name)
    {
        Flush();
        if (name == Table) name = Paragraph;
        if (name == last) return;
        last = name;
        order = Text(order, name);
    }

    // Tables differ in the number of their rows: each row is a block of its own.
    private void BeginRow()
    {
        Flush();
        inRow = true;
    }

    // A block with an id must not be repeated: its second copy counts as another block.
    private void Flush()
    {
        while (!blocks.Add(current) && hasId) current = Join(current, '+');
        (current, hasId) = (Start, false);
    }

    private static ulong Text(ulong print, string text)
    {
        foreach (var letter in text) print = Join(print, letter);
        return Join(print, '|');
    }

    private static ulong Join(ulong left, ulong right) => unchecked((left ^ right) * Prime);

    // Revision and paragraph ids and xml:space say nothing about the schema.
    private static bool IsVolatile(XmlReader attribute) =>
        attribute.Prefix == "xml" || attribute.LocalName is "paraId" or "textId"
        || attribute.LocalName.StartsWith("rsid", StringComparison.Ordinal);
}
