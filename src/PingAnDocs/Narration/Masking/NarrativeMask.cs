using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Masking;

/// <summary>Masks the figures of a realised text, and tells the drafter what a reader can still compute.</summary>
public static partial class NarrativeMask
{
    private const int ShortestSecret = 3;

    /// <summary>The masked text with the record of what was masked.</summary>
    /// <param name="narrative">The text; its names are aliases already.</param>
    /// <param name="findings">The findings it was planned from.</param>
    /// <param name="names">The names that were masked.</param>
    /// <param name="level">The level.</param>
    public static Narrative Apply(Narrative narrative, SurveyFindings findings, NameMask names, MaskLevel level)
    {
        if (level == MaskLevel.None) return narrative;
        if (level == MaskLevel.Names) return narrative with { Mask = new MaskRecord(level, names.Secrets, [], 0) };

        var masked = NarrativeSpans.Rewrite(narrative, FigureMask.Apply, rows => rows.OrderBy(row => PlaceOf(row, names)));
        var exposed = Exposure.Of(masked, findings);
        return masked with
        {
            Mask = new MaskRecord(level, names.Secrets, Secrets(masked, findings.Facts), exposed.Count),
            Diagnostics = [.. masked.Diagnostics, .. ExposureNote.Of(exposed, findings, level)],
        };
    }

    // A hidden rank shows in the order of the rows; the aliases have an order of their own.
    private static int PlaceOf(NarrativeRow row, NameMask names) =>
        names.UnitsBelow.TakeWhile(name => name != row.Cells[1].Text).Count();

    private static IReadOnlyList<string> Secrets(Narrative masked, SurveyFacts facts)
    {
        // The template prints the day of the speech, whose numbers may happen to be those of a figure.
        var open = Texts(masked).Append(facts.Survey.Occasion.Date?.ToString("yyyy-M-d", CultureInfo.InvariantCulture) ?? "").SelectMany(text => Numeral().Matches(text)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return [.. Hidden(masked, facts)
            .Select(fact => Math.Abs(fact.Value).ToString(CultureInfo.InvariantCulture))
            .Where(figure => figure.Length >= ShortestSecret && !open.Contains(figure))
            .Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<Fact> Hidden(Narrative masked, SurveyFacts facts) =>
        facts.Indicators.SelectMany(item => new[] { item.Value, item.Previous }.Concat(item.Comparisons.Select(comparison => comparison.Average)))
            .Concat(facts.Subunits.SelectMany(subunits => subunits.Items).SelectMany(item => new[] { item.Value, item.Previous }))
            .Concat(facts.Evidence.SelectMany(evidence => evidence.Figures))
            .OfType<Fact>()
            .Concat(NarrativeSpans.AllSentences(masked).SelectMany(sentence => sentence.Spans).OfType<FigureSpan>().Where(span => span.Masked).Select(span => span.Fact));

    private static IEnumerable<string> Texts(Narrative masked) => NarrativeSpans.AllSentences(masked).Select(sentence => sentence.Text)
        .Concat(masked.AttachmentNotes)
        .Concat([masked.Title, masked.Speaker, masked.Salutation, masked.Signature]);

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeral();
}
