using PingAnDocs.Tests.Verification.Proof;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Wording;

/// <summary>Speeches that people edited: what the check says of them above practice is a false alarm, except where the editor typed so on purpose.</summary>
public class EditedWordingTests
{
    private static readonly IReadOnlyList<EditedSpeech> Speeches = [.. EditedSpeech.All, .. EditedSpeech.Unseen, .. EditedSpeech.Rewritten];

    // Half-width marks of a table's note, and full-width digits of an old typist.
    private static readonly Dictionary<string, string> OnPurpose = new(StringComparer.Ordinal)
    {
        ["08-plus-and-minus"] = "TX-01", ["10-abbreviations-everywhere"] = "TX-05", ["16-village-anecdotes"] = "TX-05",
    };

    public static TheoryData<string> Names => [.. Speeches.Select(speech => speech.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edited_speech_has_no_finding_above_practice(string name)
    {
        var lines = Speeches.Single(speech => speech.Name == name).With(null).SelectMany(Paragraphs).ToList();
        Assert.Empty(WordingSentence.Inspect(lines, null, WholeKit.Read("speech").Dated.Finder).Findings
            .Where(found => found.Strength != Strength.Practice && found.Rule.Id != OnPurpose.GetValueOrDefault(name))
            .Select(found => $"{found.Rule.Id} [{found.Finding.Place.Passage}] {found.Finding.Place.Text}"));
    }

    private static IEnumerable<string> Paragraphs(string line) => line.StartsWith('|') ? line.Split('|').Skip(1).Select(cell => $"单元格｜{cell.Trim()}") : [line];
}
