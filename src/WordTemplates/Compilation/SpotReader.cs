using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Decodes bytes of a part into characters, each with the way back to its bytes.</summary>
internal static class SpotReader
{
    /// <summary>Appends the characters of a text or of an attribute's value.</summary>
    public static void Read(MarkupTree tree, int node, (int Start, int End) bytes, StringBuilder text, List<TextSpot> spots)
    {
        for (var at = bytes.Start; at < bytes.End;)
        {
            var (rune, length) = DecodeAt(tree, at, bytes.End);
            spots.Add(new TextSpot(node, at, at + length, IsText: true));
            at += length;
            if (rune.Utf16SequenceLength == 2)
                spots.Add(new TextSpot(node, at, at, IsText: true));
            text.Append(rune.ToString());
        }
    }

    private static (Rune Rune, int Length) DecodeAt(MarkupTree tree, int at, int end)
    {
        if (tree.Bytes[at] == '&')
            return XmlEntity.Decode(tree.Slice(at, end));
        Rune.DecodeFromUtf8(tree.Slice(at, end), out var rune, out var length);
        return (rune, length);
    }
}
