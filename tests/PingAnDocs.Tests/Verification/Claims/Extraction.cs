using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>What reading a speech back gave, held against its plan.</summary>
/// <param name="Planned">Statements planned.</param>
/// <param name="Matching">What was missed and what was heard too much.</param>
/// <param name="Reading">What was heard.</param>
internal sealed record Extraction(IReadOnlyList<Claim> Planned, ClaimMatching Matching, ClaimReading Reading)
{
    /// <summary>Statements in words that the data contradicts.</summary>
    public IReadOnlyList<Claim> Untrue { get; init; } = [];

    /// <summary>Slots in error: missed, added or wrong.</summary>
    public int Errors => Math.Max(Matching.Missing.Count, Surplus.Count);

    /// <summary>Figures heard that nobody planned.</summary>
    public IReadOnlyList<Claim> Surplus => [.. Matching.Surplus.Where(claim => !claim.InWords)];

    /// <summary>Reads a speech back from its text.</summary>
    public static Extraction Of(Speech speech, Kit kit)
    {
        return Of(speech.Facts, speech.Narrative, kit);
    }

    /// <summary>Reads a narrative back from its text.</summary>
    public static Extraction Of(SurveyFacts facts, Narrative narrative, Kit kit)
    {
        var vocabulary = Vocabulary.Of(facts.Survey, kit.Indicators);
        var planned = new PlannedClaims(vocabulary).Of(narrative);
        var reading = ClaimReader.Read(SpokenStory.Of(narrative), vocabulary);
        var matching = ClaimMatching.Of(planned, reading.Claims, vocabulary);
        return new Extraction(planned, matching, reading) { Untrue = [.. matching.Surplus.Where(claim => claim.InWords && new ClaimTruth(facts).IsUnfounded(claim))] };
    }

    /// <summary>All errors, a line each; empty without any.</summary>
    public string Report() => string.Join('\n', (string[])
    [
        .. Matching.Missing.Select(claim => $"MISSING {Line(claim)}"),
        .. Surplus.Select(claim => $"SURPLUS {Line(claim)}"),
        .. Untrue.Select(claim => $"UNTRUE {Line(claim)}"),
        .. Reading.Unread.Select(place => $"UNREAD {place.Sentence} @{place.Start}+{place.Length}"),
    ]);

    public static string Line(Claim claim) => string.Create(
        CultureInfo.InvariantCulture,
        $"{claim.Kind} {claim.Wave}/{claim.Subject}/{claim.Comparator}{(claim.Earlier ? " earlier" : "")} {claim.Sign:+0;-0;0}|{claim.Value}{claim.Unit}{(claim.InWords ? " words" : "")} «{claim.Place.Sentence}»");
}
