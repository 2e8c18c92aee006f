using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>5127件 and 5217件 in one text: two large counts of the same thing with the same digits in another order. One of them may be a slip; it asks for a look.</summary>
internal static partial class TwinCheck
{
    /// <summary>All such places.</summary>
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ClaimPlace> paragraphs)
    {
        var counts = (from paragraph in paragraphs
                      from match in Large().Matches(paragraph.Sentence)
                      select (Paragraph: paragraph, Number: match.Groups["number"], Unit: match.Groups["unit"].Value)).ToList();
        return from pair in counts.GroupBy(count => (Digits(count.Number.Value), count.Unit))
               let first = pair.First()
               from other in pair.Skip(1)
               where other.Number.Value != first.Number.Value
               select new PlacedRemark(false, other.Paragraph with { Start = other.Number.Index, Length = other.Number.Length }, new ProofRemark(
                   "PR107", string.Create(CultureInfo.InvariantCulture, $"前文另有“{first.Number.Value}{first.Unit}”，两个数只是数字次序不同，请核对是否同一个数。"), other.Number.Value + other.Unit, first.Number.Value + first.Unit));
    }

    private static string Digits(string number) => string.Concat(number.Order());

    [GeneratedRegex("(?<![0-9.])(?<number>[0-9]{3,7})(?<unit>[件起人户名次家份条元]|万元|亿元)", RegexOptions.ExplicitCapture)]
    private static partial Regex Large();
}
