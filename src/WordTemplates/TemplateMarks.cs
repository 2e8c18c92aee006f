using WordTemplates.Marking;

namespace WordTemplates;

/// <summary>Writes faults and notes into a copy of the template, as Word comments at the very characters.</summary>
public static class TemplateMarks
{
    /// <summary>Author of the comments. What an earlier check wrote is replaced, and never read as tags.</summary>
    public const string Author = "模板检查";

    /// <summary>Marks a copy. Everything but the comments and the borders of the runs they cut stays byte for byte.</summary>
    /// <param name="docx">The template the faults were found in.</param>
    /// <param name="faults">Faults and notes of compiling or checking; one without characters in the body (a header, a whole part) is marked at the first paragraph, its place told in words.</param>
    public static MarkedCopy Mark(ReadOnlyMemory<byte> docx, IReadOnlyList<TemplateFault> faults) =>
        MarkWriter.Write(docx.ToArray(), Author, story => FaultComments.Of(story, faults));
}
