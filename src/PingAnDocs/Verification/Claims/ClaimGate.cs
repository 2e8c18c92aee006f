using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Claims;

/// <summary>
/// The last gate: what a listener hears in the finished text is what was planned, statement for statement, and nothing besides;
/// what is said in words alone is true. Each difference keeps the document back.
/// </summary>
/// <param name="facts">Facts of the survey.</param>
/// <param name="catalog">The kit's indicators.</param>
public sealed class ClaimGate(SurveyFacts facts, IndicatorCatalog catalog)
{
    private const string Missing = "VF501";
    private const string Surplus = "VF502";
    private const string Changed = "VF503";
    private const string Unread = "VF504";
    private const string Untrue = "VF505";

    private readonly Vocabulary vocabulary = Vocabulary.Of(facts.Survey, catalog);
    private readonly ClaimText words = new(facts.Survey);

    /// <summary>Every difference between plan and text.</summary>
    /// <param name="stories">The finished document.</param>
    /// <param name="narrative">The plan.</param>
    /// <param name="owned">Paragraphs that are the template's own: what they say was planned by nobody, and is checked elsewhere.</param>
    internal IReadOnlyList<ClaimFault> Check(IReadOnlyList<Story> stories, Narrative narrative, IReadOnlySet<StoryParagraph> owned)
    {
        var own = owned.Select(paragraph => (paragraph.Aside, paragraph.Number)).ToHashSet();
        var reading = ClaimReader.Read(stories, vocabulary);
        var heard = reading.Claims.Where(claim => !own.Contains((claim.Place.Part, claim.Place.Paragraph))).ToList();
        var matching = ClaimMatching.Of(new PlannedClaims(vocabulary).Of(narrative), heard, vocabulary);
        var truth = new ClaimTruth(facts);
        return
        [
            .. Differences(matching.Missing, [.. matching.Surplus.Where(claim => !claim.InWords)]),
            .. matching.Surplus.Where(claim => claim.InWords && (truth.IsUnfounded(claim) || IsSaidTwice(claim, matching.Surplus))).Select(claim => Fault(Untrue, claim.Place, "", words.Of(claim))),
            .. reading.Unread.Where(place => !own.Contains((place.Part, place.Paragraph))).Select(place => Fault(Unread, place, "", "")),
        ];
    }

    // What is missing and what is surplus are told together where one was meant to be the other.
    private IEnumerable<ClaimFault> Differences(IReadOnlyList<Claim> missing, List<Claim> surplus)
    {
        foreach (var planned in missing)
        {
            var heard = surplus.Find(claim => IsMeant(planned, claim));
            if (heard is null) yield return new ClaimFault(Missing, "", planned.Place.Sentence, words.Of(planned), "");
            else
            {
                surplus.Remove(heard);
                yield return Fault(Changed, heard.Place, words.Of(planned), words.Of(heard));
            }
        }

        foreach (var claim in surplus) yield return Fault(Surplus, claim.Place, "", words.Of(claim));
    }

    // 全市、全市平均水平: one of the two names is wrong, whichever it is.
    private static bool IsSaidTwice(Claim claim, IReadOnlyList<Claim> surplus) =>
        surplus.Count(other => other.Kind == claim.Kind && other.Subject == claim.Subject && other.Comparator == claim.Comparator && other.Place == claim.Place) > 1;

    private static bool IsMeant(Claim planned, Claim heard) =>
        (planned.Value == heard.Value && (planned.Kind == heard.Kind || planned.Place.Sentence == heard.Place.Sentence))
        || (planned.Kind == heard.Kind && planned.Subject == heard.Subject && planned.Comparator == heard.Comparator && planned.Wave == heard.Wave);

    private static ClaimFault Fault(string code, ClaimPlace place, string expected, string found) => new(
        code, place.Part.Length == 0 ? $"正文第{place.Paragraph}段" : $"{place.Part} 第{place.Paragraph}段", place.Sentence, expected, found);
}
