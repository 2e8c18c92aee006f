using PingAnDocs.Data;

namespace PingAnDocs.Verification.Proof;

/// <summary>
/// Our own figures under another year or another county's name. A sentence that only mentions another year or county is no mistake:
/// there must be a confirmed figure of this survey in it, and nothing that says "we".
/// </summary>
internal static class NameCheck
{
    private const int FiguresOfAYear = 4;

    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ProvedClaim> claims, Survey survey) =>
        from proved in claims
        where proved is { Verdict: ProofVerdict.Confirmed, Claim: { Value: not null, Earlier: false } }
        group proved by (proved.Claim.Place.Part, proved.Claim.Place.Paragraph, proved.Claim.Place.Sentence) into sentence
        let place = sentence.First().Claim.Place
        from remark in Remarks(place.Sentence, survey)
        select new PlacedRemark(true, place, remark);

    private static IEnumerable<ProofRemark> Remarks(string sentence, Survey survey)
    {
        foreach (var wave in survey.Waves)
        {
            if (OtherYear(sentence, wave, survey) is { } year)
                yield return new ProofRemark("PR108", $"文中的数是“{wave.Name}”的结果，年份却写成了另一年。", year, wave.Name[..FiguresOfAYear]);
        }

        if (!Says(sentence, survey.Unit.Self) && !Says(sentence, survey.Unit.Name) && OtherUnit(sentence, survey) is { } name)
            yield return new ProofRemark("PR109", $"文中的数是{survey.Unit.Name}的结果，单位却写成了“{name}”。", name, survey.Unit.Name);
    }

    // The name of the wave with another year before it, and without its own.
    private static string? OtherYear(string sentence, Wave wave, Survey survey)
    {
        if (wave.Name.Length <= FiguresOfAYear || !wave.Name.Take(FiguresOfAYear).All(char.IsAsciiDigit)) return null;
        var at = sentence.IndexOf(wave.Name[FiguresOfAYear..], StringComparison.Ordinal);
        if (at < FiguresOfAYear) return null;
        var year = sentence[(at - FiguresOfAYear)..at];
        return year.All(char.IsAsciiDigit) && survey.Waves.All(other => !other.Name.StartsWith(year, StringComparison.Ordinal)) ? year : null;
    }

    private static string? OtherUnit(string sentence, Survey survey) =>
        UnitNames.In(sentence, survey.Unit.Name[^1]).Where(name => BeginsClause(sentence, name)).FirstOrDefault(name => !survey.Waves.Any(wave => IsBelow(wave, name)) && !survey.Comparators.Any(comparator => Says(comparator.Name, name)));

    // 某某县社会治安满意率为…: the owner of what follows, not somebody mentioned.
    private static bool BeginsClause(string sentence, string name)
    {
        var at = sentence.IndexOf(name, StringComparison.Ordinal);
        return at <= 0 || !char.IsLetterOrDigit(sentence[at - 1]);
    }

    private static bool IsBelow(Wave wave, string name) =>
        wave.Subunits is { } below && (below.Items.Any(item => Says(item.Name, name)) || below.Leaders.Any(leader => Says(leader, name)));

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.Ordinal);
}
