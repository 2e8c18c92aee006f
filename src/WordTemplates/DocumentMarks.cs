using WordTemplates.Marking;

namespace WordTemplates;

/// <summary>Writes remarks into a copy of any Word document, as comments at the very characters.</summary>
public static class DocumentMarks
{
    /// <summary>Marks a copy. Everything but the comments and the borders of the runs they cut stays byte for byte.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="author">Author of the comments; comments of this author that are there are replaced.</param>
    /// <param name="marks">The remarks. One whose characters are not found in the body, or stand in a text box, is told at the first paragraph with its place.</param>
    public static MarkedCopy Mark(ReadOnlyMemory<byte> docx, string author, IReadOnlyList<DocumentMark> marks) =>
        MarkWriter.Write(docx.ToArray(), author, story => RemarkPlaces.Of(story, marks));
}
