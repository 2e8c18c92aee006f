using System.Globalization;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Proof;
using Spectre.Console;

namespace PingAnDocs.Cli;

/// <summary>A proof as a table for people: what is wrong and what the data do not hold; on demand also what is confirmed.</summary>
internal static class ProofTable
{
    private const int LongestSentence = 60;

    public static Table Of(DocumentProof proof, bool all)
    {
        var table = new Table().AddColumns("结果", "位置", "文中", "数据", "说明");
        foreach (var (_, cells) in Rows(proof, all).OrderBy(row => row.Place.Part, StringComparer.Ordinal).ThenBy(row => row.Place.Paragraph).ThenBy(row => row.Place.Start))
            table.AddRow(cells.Select(Markup.Escape).ToArray());
        return table;
    }

    private static IEnumerable<(ClaimPlace Place, string[] Cells)> Rows(DocumentProof proof, bool all) =>
    [
        .. proof.Remarks.Select(remark => (remark.Place, new[] { remark.Contradicts ? "不符" : "请看", Where(remark.Place), remark.Remark.Found, remark.Remark.Expected, $"{remark.Remark.Message}（{remark.Remark.Code}）" })),
        .. proof.Claims.Where(claim => claim.Remark is null && (all || claim.Verdict == ProofVerdict.Unknown)).Select(claim => (claim.Claim.Place, Cells(claim))),
        .. proof.Unread.Select(place => (place, new[] { "查无", Where(place), "", "", $"没有读懂这个数：{Cut(place.Sentence)}" })),
    ];

    private static string[] Cells(ProvedClaim proved) =>
    [
        proved.Verdict == ProofVerdict.Confirmed ? "相符" : "查无", Where(proved.Claim.Place),
        proved.Claim.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) + proved.Claim.Unit : "", proved.Fact is { } fact ? ProofNames.Said(fact) : "",
        proved.Claim.Subject.Length > 0 ? proved.Claim.Subject : Cut(proved.Claim.Place.Sentence),
    ];

    private static string Where(ClaimPlace place) =>
        FormattableString.Invariant($"{(place.Part.Length == 0 ? "正文" : place.Part)}第{place.Paragraph}段");

    private static string Cut(string sentence) => sentence.Length <= LongestSentence ? sentence : sentence[..LongestSentence] + "…";
}
