using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>有3项，即甲、乙、丙: as many names as the number says.</summary>
internal static partial class EnumerationCheck
{
    /// <summary>All such places.</summary>
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ClaimPlace> paragraphs) =>
        from paragraph in paragraphs
        from match in List().Matches(paragraph.Sentence)
        let names = match.Groups["list"].Value.Split('、', '和', '及').Length
        let number = match.Groups["number"]
        where names > 1 && !match.Groups["list"].Value.Contains('等') && names != int.Parse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture)
        select new PlacedRemark(true, paragraph with { Start = number.Index, Length = number.Length }, new ProofRemark(
            "PR114", "个数与后面列出的名称个数对不上，请核对。", number.Value, names.ToString(CultureInfo.InvariantCulture)));

    [GeneratedRegex("(?<![0-9.第])(?<number>[0-9]{1,2})[项个家]，(即|分别是|就是|分别为)(?<list>[^，。；：（）0-9]{2,16}?(、[^，。；：（）0-9、]{2,16})+)(?=[。；])", RegexOptions.ExplicitCapture)]
    private static partial Regex List();
}
