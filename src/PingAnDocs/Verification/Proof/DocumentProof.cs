using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Claims.Frames;

namespace PingAnDocs.Verification.Proof;

/// <summary>A whole document held against the data.</summary>
/// <param name="Claims">Every claim with its verdict, in the order of the text.</param>
/// <param name="Unread">Numerals no claim could be made of.</param>
/// <param name="Remarks">All there is to mend or to look at, in the order of the text.</param>
/// <param name="Diagnostics">Why the document could not be read; empty when it could.</param>
public sealed record DocumentProof(
    IReadOnlyList<ProvedClaim> Claims,
    IReadOnlyList<ClaimPlace> Unread,
    IReadOnlyList<PlacedRemark> Remarks,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Remarks that say the text is wrong.</summary>
    public IEnumerable<PlacedRemark> Contradictions => Remarks.Where(remark => remark.Contradicts);

    /// <summary>Number of claims with a verdict.</summary>
    public int Count(ProofVerdict verdict) => Claims.Count(claim => claim.Verdict == verdict);

    /// <summary>The proof of a text that has been read.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="facts">The data.</param>
    /// <param name="composites">Names of indicators made of others.</param>
    public static DocumentProof Of(ClaimReading reading, SurveyFacts facts, IReadOnlySet<string>? composites = null)
    {
        var claims = new Proofreader(FactBook.Of(facts, composites ?? new HashSet<string>()), new ProofNames(facts.Survey), new Certainty(facts.Survey)).Proof([.. reading.Claims.Where(IsStatement)]);
        IEnumerable<PlacedRemark> remarks =
        [
            .. claims.Where(claim => claim.Remark is not null).Select(claim => new PlacedRemark(claim.Verdict == ProofVerdict.Contradicted, claim.Claim.Place, claim.Remark!) { Source = SourceOf(claim.Fact) }),
            .. NameCheck.Check(claims, facts.Survey),
            .. TwoValueCheck.Check(claims),
            .. FromToCheck.Check(reading.Paragraphs),
            .. SumCheck.Check(reading.Paragraphs),
            .. PartitionCheck.Check(reading.Paragraphs),
            .. TwinCheck.Check(reading.Paragraphs),
            .. EnumerationCheck.Check(reading.Paragraphs),
            .. ClosingNameCheck.Check(reading.Paragraphs, facts.Survey),
            .. YearCheck.Check(claims, reading.Paragraphs, facts.Survey),
        ];
        return new DocumentProof(claims, reading.Unread, [.. remarks.OrderBy(remark => remark.Place.Part, StringComparer.Ordinal).ThenBy(remark => remark.Place.Paragraph).ThenBy(remark => remark.Place.Start)], []);
    }

    // "The last three" is a way to choose, not a figure of the data.
    private static bool IsStatement(Claim claim) => claim is not { Kind: ClaimKind.Count, Subject: RankFrame.RearGroup };

    private static string SourceOf(KnownFact? fact) => fact?.Sources is [var first, ..]
        ? FormattableString.Invariant($"{first.File} {(first.Line == 0 ? "" : FormattableString.Invariant($"第{first.Line}行 "))}{first.Path}")
        : "";
}
