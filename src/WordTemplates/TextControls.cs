using WordTemplates.Marking;

namespace WordTemplates;

/// <summary>Puts content controls around characters of a finished document: what is read stays the same, and every control tells more on a click.</summary>
public static class TextControls
{
    /// <summary>Most characters of a tag or a title that Word takes; what is longer is cut.</summary>
    public const int MostCharacters = 64;

    /// <summary>Writes a copy. Everything but the controls, the borders of the runs they cut and the lines at the end stays byte for byte.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="texts">Texts that stand in the body in this order, each in one paragraph. Those without controls keep equal texts apart.</param>
    /// <param name="controls">The controls, none inside another.</param>
    /// <param name="lines">Paragraphs to add on a page of their own after the last one; none for no page.</param>
    public static RenderResult Enclose(ReadOnlyMemory<byte> docx, IReadOnlyList<string> texts, IReadOnlyList<TextControl> controls, IReadOnlyList<string> lines) =>
        ControlWriter.Write(docx.ToArray(), texts, controls, lines);
}
