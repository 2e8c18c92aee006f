using System.Text.RegularExpressions;
using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>A survey named with a year that none of the data have, where this survey's results are told or published.</summary>
internal static partial class YearCheck
{
    private static readonly string[] Telling = ["通报", "公布", "发布"];
    private static readonly string[] Past = ["上年", "去年", "往年", "相比", "对比"];

    /// <summary>All such places.</summary>
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ProvedClaim> claims, IReadOnlyList<ClaimPlace> paragraphs, Survey survey)
    {
        var years = survey.Waves.SelectMany(wave => Year().Matches(wave.Name + wave.Period).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        if (years.Count == 0) return [];
        var expected = string.Join("、", years.Order(StringComparer.Ordinal));
        return from paragraph in paragraphs
               from sentence in Sentence().Matches(paragraph.Sentence)
               from match in Named().Matches(sentence.Value)
               let year = match.Groups["year"]
               where !years.Contains(year.Value) && IsOurs(sentence.Value, paragraph, claims, survey)
               select new PlacedRemark(true, paragraph with { Start = sentence.Index + year.Index, Length = year.Length }, new ProofRemark(
                   "PR108", "文中说的是这次调查的结果，年份却与数据的不一致。", year.Value, expected));
    }

    private static bool IsOurs(string sentence, ClaimPlace paragraph, IReadOnlyList<ProvedClaim> claims, Survey survey) =>
        !Array.Exists(Past, word => Head(sentence).Contains(word, StringComparison.Ordinal))
        && ((Array.Exists(Telling, word => sentence.Contains(word, StringComparison.Ordinal)) && sentence.Contains(survey.Unit.Self, StringComparison.Ordinal))
            || claims.Any(proved => IsNow(proved) && proved.Claim.Place.Part == paragraph.Part && proved.Claim.Place.Paragraph == paragraph.Paragraph && sentence.Contains(proved.Claim.Place.Sentence, StringComparison.Ordinal)));

    private static string Head(string sentence) => sentence[..Math.Min(sentence.Length, sentence.IndexOf('，', StringComparison.Ordinal) is > 0 and var comma ? comma : sentence.Length)];

    private static bool IsNow(ProvedClaim proved) => proved is { Verdict: ProofVerdict.Confirmed, Fact: { Earlier: false, Kind: ClaimKind.Value } };

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex Year();

    [GeneratedRegex("[^。！？]+[。！？]?")]
    private static partial Regex Sentence();

    [GeneratedRegex("(?<year>20[0-9]{2})年(度|上半年|下半年|[一二三四]季度)?[^，。；：0-9]{0,12}(调查|测评)", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
