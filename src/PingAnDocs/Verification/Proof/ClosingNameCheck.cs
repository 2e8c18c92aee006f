using System.Text.RegularExpressions;
using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Places where only the unit's own name can stand: the issuing committee, and 平安某某 in the closing words.</summary>
internal static partial class ClosingNameCheck
{
    // What people put behind 平安 besides the name of their place.
    private static readonly string[] Things =
    [
        "建设", "中国", "创建", "宣传", "工作", "校园", "社区", "乡村", "乡镇", "企业", "家园", "考核", "指数", "法治", "细胞", "村居", "街道", "网格", "单位", "医院", "家庭",
        "行业", "景区", "市场", "工地", "铁路", "交通", "道路", "边界", "边境", "商圈", "楼栋", "小区", "旅游", "金融", "网络", "稳定", "幸福", "和谐", "祥和", "健康", "出行",
        "回家", "无事", "是福", "志愿", "守护", "巡防", "知晓", "满意", "三率", "两率", "不平", "根基", "成果", "答卷", "底色", "篇章", "大局", "责任", "事业", "之路", "省份", "县城",
    ];

    /// <summary>All such places.</summary>
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ClaimPlace> paragraphs, Survey survey) =>
        Issuers(paragraphs, survey).Concat(Closings(paragraphs, survey));

    private static IEnumerable<PlacedRemark> Issuers(IReadOnlyList<ClaimPlace> paragraphs, Survey survey) =>
        from paragraph in paragraphs
        from match in Committee().Matches(paragraph.Sentence)
        let name = match.Groups["name"]
        where name.Value[^1] == survey.Unit.Name[^1] && name.Value != survey.Unit.Name && survey.Comparators.All(comparator => comparator.Name != name.Value)
        select Remark(paragraph, name, survey, true);

    private static IEnumerable<PlacedRemark> Closings(IReadOnlyList<ClaimPlace> paragraphs, Survey survey)
    {
        var own = survey.Unit.Name[..^1];
        var body = paragraphs.Where(paragraph => paragraph.Part.Length == 0).ToList();
        return from paragraph in body.Where((paragraph, index) => index >= body.Count - 2 || paragraph.Sentence.StartsWith("同志们，", StringComparison.Ordinal))
               from match in Motto().Matches(paragraph.Sentence)
               let name = match.Groups["name"]
               where own.Length == name.Length && name.Value != own && !Things.Contains(name.Value)
               select Remark(paragraph, name, survey, false);
    }

    private static PlacedRemark Remark(ClaimPlace paragraph, Group name, Survey survey, bool isSure) => new(
        isSure, paragraph with { Start = name.Index, Length = name.Length },
        new ProofRemark("PR109", isSure ? "这里应当是本单位的名称，文中写的是另一个单位。" : "“平安”后面不是本单位的名称，请核对。", name.Value, survey.Unit.Name));

    [GeneratedRegex("中共(?<name>[一-鿿]{2,4}?[县市区旗])委", RegexOptions.ExplicitCapture)]
    private static partial Regex Committee();

    [GeneratedRegex("平安(?<name>[一-鿿]{2})(?=[。！，的多更建根一向]|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Motto();
}
