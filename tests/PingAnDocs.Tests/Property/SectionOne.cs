using PingAnDocs.Data;
using PingAnDocs.Tests.Rendering;

namespace PingAnDocs.Tests.Property;

/// <summary>Section one of a finished speech, from the Word file.</summary>
internal static class SectionOne
{
    /// <summary>The paragraphs between the first and the second heading.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] docx) =>
        [.. DocumentLines.Of(docx).Select(line => line.Text)
            .SkipWhile(text => !text.StartsWith("一、", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(text => !text.StartsWith("二、", StringComparison.Ordinal))];

    /// <summary>What the Word file says, read with the names of the survey.</summary>
    public static IReadOnlyList<Said> Read(byte[] docx, Survey survey) => ReaderFor(survey).Read(Paragraphs(docx));

    /// <summary>A reader that knows the survey's names.</summary>
    public static SectionOneReader ReaderFor(Survey survey) => new(
        [.. survey.Waves.Select(wave => wave.Short)],
        survey.Waves.SelectMany(wave => wave.Indicators).Select(indicator => indicator.Name),
        survey.Comparators.Select(comparator => comparator.Name));
}
