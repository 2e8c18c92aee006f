using System.Globalization;
using System.Text;
using WordTemplates.Markup;
using WordTemplates.Rendering;

namespace WordTemplates.Compilation;

/// <summary>Where a check box says that it is checked, and its two glyphs.</summary>
internal static class CheckBox
{
    /// <summary>The bytes that hold the state, what to write there, and the glyphs.</summary>
    public static (CheckState State, CheckWords Glyph) Of(MarkupTree tree, int box)
    {
        var glyph = new CheckWords(GlyphOf(tree, box, "checkedState"u8, '\u2612'), GlyphOf(tree, box, "uncheckedState"u8, '\u2610'));
        return (StateOf(tree, box), glyph);
    }

    private static CheckState StateOf(MarkupTree tree, int box)
    {
        var state = ContentControl.Child(tree, box, "checked"u8);
        if (state >= 0 && AttributeSpan.Find(tree.Slice(tree[state].Start, tree[state].ContentStart), "val"u8) is { } value)
            return new CheckState(tree[state].Start + value.ValueStart, tree[state].Start + value.ValueEnd, new CheckWords([.. "1"u8], [.. "0"u8]));
        // Without the attribute the element says yes, without the element the box says no: written out in full.
        var p = tree.PrefixOf(box);
        CheckWords Around(string before, string after) =>
            new(Encoding.UTF8.GetBytes($"{before}<{p}checked {p}val=\"1\"/>{after}"), Encoding.UTF8.GetBytes($"{before}<{p}checked {p}val=\"0\"/>{after}"));
        if (state >= 0)
            return new CheckState(tree[state].Start, tree[state].End, Around("", ""));
        var node = tree[box];
        var start = tree.StartTag(box);
        return node.ContentStart == node.End
            ? new CheckState(node.Start, node.End, Around(start[..^2] + ">", $"</{p}checkbox>"))
            : new CheckState(node.Start, node.ContentStart, Around(start, ""));
    }

    private static byte[] GlyphOf(MarkupTree tree, int box, ReadOnlySpan<byte> state, char otherwise)
    {
        var element = ContentControl.Child(tree, box, state);
        var code = element < 0 ? "" : AttributeReader.Value(tree.StartTag(element), "val");
        var isCode = ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && number > ' ' && !char.IsSurrogate((char)number) && number < 0xFFFE;
        return Encoding.UTF8.GetBytes([isCode ? (char)number : otherwise]);
    }
}

/// <summary>The bytes that hold the state of a check box, and what to write there.</summary>
internal sealed record CheckState(int Start, int End, CheckWords Words);
