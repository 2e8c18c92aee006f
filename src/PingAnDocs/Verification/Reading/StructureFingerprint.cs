using System.Xml;

namespace PingAnDocs.Verification.Reading;

/// <summary>
/// Fingerprint of a part's elements and attributes without its texts. Blocks of equal structure count once,
/// so ten thousand speeches that differ in length and wording share a handful of fingerprints.
/// </summary>
internal sealed class StructureFingerprint(string part)
{
    // FNV-1a offset basis and prime.
    private const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    // Depth 2 is a block of the body (w:document/w:body/w:p) and a child of a style: small enough to repeat.
    private const int BlockDepth = 2;

    private readonly HashSet<ulong> blocks = [];
    private ulong current = Start;
    private ulong order = Start;
    private string last = "";

    /// <summary>One fingerprint of several parts, in whatever order.</summary>
    public static ulong Of(IReadOnlyDictionary<string, ulong> parts) => parts.Values.Aggregate(Start, (sum, part) => sum + (part * Prime));

    private static ulong Join(ulong left, ulong right) => (left ^ right) * Prime;

    public void Open(XmlReader reader)
    {
        var depth = reader.Depth;
        if (depth <= BlockDepth) Begin(reader.LocalName);
        var empty = reader.IsEmptyElement;
        Add(reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (IsVolatile(reader.LocalName)) continue;
            Add(reader.LocalName);
            Add(reader.Value);
        }

        if (empty) Close(depth);
    }

    public void Close(int depth)
    {
        current = Join(current, '/');
        if (depth <= BlockDepth) Flush();
    }

    public ulong Finish()
    {
        Flush();
        Add(part);
        // The set has no order: sums and products that do not depend on it.
        ulong sum = 0;
        foreach (var block in blocks) sum += block * Prime;
        return Join(Join(current, order), sum);
    }

    // Kinds of blocks in their order, repeats once: a body may not go on after its section properties.
    private void Begin(string name)
    {
        Flush();
        if (name == last) return;
        last = name;
        foreach (var letter in name) order = Join(order, letter);
    }

    private void Flush()
    {
        blocks.Add(current);
        current = Start;
    }

    private void Add(string text)
    {
        foreach (var letter in text) current = Join(current, letter);
        current = Join(current, '|');
    }

    // Revision and paragraph ids say nothing about the schema.
    private static bool IsVolatile(string attribute) =>
        attribute.StartsWith("rsid", StringComparison.Ordinal) || attribute is "paraId" or "textId";
}
