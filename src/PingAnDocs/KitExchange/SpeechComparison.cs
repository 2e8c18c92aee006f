using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.KitExchange;

/// <summary>Writes one survey's speech with two kits and holds them side by side.</summary>
internal static class SpeechComparison
{
    public static SurveyEffect Of(SourceFile input, Kit old, Kit now)
    {
        var (before, after) = (DocumentPipeline.Run(input, old), DocumentPipeline.Run(input, now));
        var sentences = SentenceAlignment.Of(Sentences(before.Speech), Sentences(after.Speech));
        return new SurveyEffect(
            input.Name, before.Status, after.Status,
            [
                .. Differ("问题", Problems(before.Speech, old), Problems(after.Speech, now)),
                .. Differ("成绩", Strengths(before.Speech), Strengths(after.Speech)),
                .. Differ("原因", Causes(before.Speech, old), Causes(after.Speech, now)),
                .. Differ("措施", Measures(before.Speech), Measures(after.Speech)),
            ],
            sentences) { OnlyLayout = sentences.Count == 0 && !Bytes(before.Speech).SequenceEqual(Bytes(after.Speech)) };
    }

    private static IEnumerable<KitChange> Differ(string sheet, IReadOnlyList<string> old, IReadOnlyList<string> now) =>
    [
        .. now.Except(old, StringComparer.Ordinal).Select(item => new KitChange(ChangeKind.Added, sheet, item, "", "", "")),
        .. old.Except(now, StringComparer.Ordinal).Select(item => new KitChange(ChangeKind.Removed, sheet, item, "", "", "")),
    ];

    private static List<string> Problems(Speech? speech, Kit kit) => speech is null ? [] :
    [
        .. speech.Plan.Problems.Developed.Select(problem => $"{Named(problem.Id, kit)}，展开"),
        .. speech.Plan.Problems.Named.Select(problem => $"{Named(problem.Id, kit)}，只点到"),
    ];

    private static string Named(string id, Kit kit) => kit.Phrases.Problems.TryGetValue(id, out var problem) ? $"{id} {problem.Short}" : id;

    private static List<string> Strengths(Speech? speech) => [.. speech?.Plan.Assessment.Strengths.Select(strength => strength.Id).Distinct(StringComparer.Ordinal) ?? []];

    private static List<string> Measures(Speech? speech) => [.. speech?.Plan.Measures.Select(measure => measure.Id).Distinct(StringComparer.Ordinal) ?? []];

    // A cause is said only where the data supports it, so the text is asked, not the plan.
    private static List<string> Causes(Speech? speech, Kit kit) =>
        [.. All(speech).Select(sentence => sentence.Phrase).Where(kit.Phrases.Causes.ContainsKey).Distinct(StringComparer.Ordinal)];

    private static ReadOnlySpan<byte> Bytes(Speech? speech) => speech?.Document.Bytes ?? [];

    // In the order of the document: the frame around the sentences and the tables belong to what changes.
    private static List<string> Sentences(Speech? speech) => speech is null ? [] :
    [
        .. new[] { speech.Narrative.Title, speech.Narrative.Salutation }.Where(text => text.Length > 0),
        .. All(speech).Select(sentence => sentence.Text),
        .. speech.Narrative.AttachmentNotes,
        .. new[] { speech.Narrative.Signature }.Where(text => text.Length > 0),
        .. speech.Narrative.Tables.SelectMany(Lines),
    ];

    private static IEnumerable<string> Lines(NarrativeTable table) =>
        table.Rows.Select(row => Line(row.Cells)).Prepend(Line(table.Header)).Prepend(table.Mark + table.Title.Text);

    private static string Line(IReadOnlyList<Sentence> cells) => string.Join('｜', cells.Select(cell => cell.Text));

    private static IEnumerable<Sentence> All(Speech? speech) => speech is null ? [] :
        Of(speech.Narrative.Opening)
            .Concat(speech.Narrative.Sections.SelectMany(section => Of(section.Paragraphs).Prepend(section.Heading)))
            .Concat(Of(speech.Narrative.Closing));

    private static IEnumerable<Sentence> Of(IEnumerable<NarrativeParagraph> paragraphs) => paragraphs.SelectMany(paragraph => paragraph.AllSentences);
}
