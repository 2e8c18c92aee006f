using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Checks;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification;

/// <summary>
/// Reads the finished Word file again, from outside, and holds it against the narrative. Calls nothing that wrote the file.
/// bytes -> WordPackage -> parts scanned -> Story (paragraphs) -> Alignment with the plan -> checks -> report.
/// </summary>
public static class DocumentVerifier
{
    /// <summary>All faults of the document at once; none is thrown.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="narrative">What it must say.</param>
    /// <param name="template">The template it was made from.</param>
    /// <param name="gate">Hears the text as a listener does; null for a text that is about no survey.</param>
    public static VerificationReport Verify(
        ReadOnlyMemory<byte> document, Narrative narrative, ReadOnlyMemory<byte> template, ClaimGate? gate = null) =>
        Verify(document, narrative, template, gate, out _);

    /// <summary>The same, for who goes on with what was read.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="narrative">What it must say.</param>
    /// <param name="template">The template it was made from.</param>
    /// <param name="gate">Hears the text as a listener does; null for a text that is about no survey.</param>
    /// <param name="read">The file as opened and read; null where it has faults already as a file.</param>
    internal static VerificationReport Verify(
        ReadOnlyMemory<byte> document, Narrative narrative, ReadOnlyMemory<byte> template, ClaimGate? gate, out (WordPackage Package, IReadOnlyList<Story> Stories)? read)
    {
        read = null;
        var faults = new DiagnosticBag();
        var kit = TemplateReading.Of(template, faults);
        var package = PackageReader.Open(document, faults);
        if (kit is null || package is null) return new VerificationReport(faults.Items);
        PackageHygiene.Check(package, kit, faults);
        // Damaged parts end the reading: what follows would only repeat the damage in other words.
        if (PartScan.Read(package, kit, faults) is not { } structures || package.MainPart is null
            || StoryBook.Read(package, kit, faults) is not { } stories) return new VerificationReport(faults.Items);
        if (!faults.HasErrors) read = (package, stories);
        RelationshipCheck.Check(package, faults);
        ChartCheck.Check(package, narrative, faults);
        LeakCheck.Check(package, stories, kit, narrative.Mask, faults);
        var report = Text(stories, narrative, kit, HeadingStyles.Of(package, kit), gate, faults);
        faults.AddRange(SchemaCheck.Check(document, template, kit, structures));
        return report with { Diagnostics = faults.Items, Parts = package.Entries.Count };
    }

    private static VerificationReport Text(
        IReadOnlyList<Story> stories, Narrative narrative, TemplateReading template, HeadingStyles styles, ClaimGate? gate, DiagnosticBag faults)
    {
        PackageHygiene.Elements(stories, faults);
        TemplateTextCheck.Fields(stories, template, faults);
        TemplateTextCheck.Marks(stories, template, faults);
        LeftoverCheck.Check(stories, narrative, faults);
        var tables = TableCheck.Check(narrative, stories[0].Paragraphs, faults);
        var body = stories[0].Paragraphs.Where(paragraph => !paragraph.IsBlank && !tables.Paragraphs.Contains(paragraph)).ToList();
        var alignment = Alignment.Of(SpeechPlan.Lines(narrative, template), body, template);
        TextCheck.Check(alignment, faults);
        if (template.UsesHeadings) HeadingCheck.Check(alignment, styles, faults);
        NumberingCheck.Check([.. body.Except(alignment.Owned)], alignment.Lines, faults);
        var asides = stories.Skip(1).SelectMany(story => story.Paragraphs);
        TemplateTextCheck.Numerals(alignment.Owned.Concat(asides), narrative, template, faults);
        return new VerificationReport([])
        {
            Paragraphs = body.Count,
            Figures = FigureCheck.Check(alignment, template, faults) + tables.Figures,
            ClaimFaults = ClaimCheck.Check(stories, narrative, alignment.Owned.Concat(asides), gate, faults),
            TracedFigures = FactCheck.Check(alignment, faults) + tables.Traced,
            Masks = MaskCheck.Check(alignment, faults) + tables.Masks,
        };
    }
}
