using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Claims;

/// <summary>Says a statement in words an official understands: 省级调查·社会治安满意率：低于全省平均水平0.79个百分点.</summary>
internal sealed class ClaimText(Survey survey)
{
    /// <summary>The statement in words.</summary>
    public string Of(Claim claim)
    {
        var wave = survey.Waves.FirstOrDefault(item => item.Id == claim.Wave)?.Short ?? "";
        var owner = string.Join('·', new[] { survey.Waves.Count > 1 ? wave : "", claim.Subject }.Where(name => name.Length > 0));
        return $"{owner}：{Past(claim)}{Meaning(claim)}".TrimStart('：');
    }

    private string Meaning(Claim claim) => claim.Kind switch
    {
        ClaimKind.Value => Figure(claim),
        ClaimKind.Change => Word(claim, "提升", "下降", "与基期持平") + Figure(claim),
        ClaimKind.Gap => Gap(claim),
        ClaimKind.Average => $"{Name(claim)}平均{Figure(claim)}",
        ClaimKind.AverageChange => $"{Name(claim)}平均水平{Word(claim, "提升", "下降", "持平")}{Figure(claim)}",
        ClaimKind.Rank => $"{claim.Comparator}{Place(claim)}",
        ClaimKind.RankChange => $"{claim.Comparator}位次{Word(claim, "前进", "后退", "不变")}{Figure(claim)}",
        ClaimKind.Count => $"{claim.Comparator}个数{Number(claim)}",
        ClaimKind.Share => $"占比{Figure(claim)}",
        ClaimKind.Run => $"连续{Number(claim)}次{Word(claim, "提升", "下降", "持平")}",
        _ => Word(claim, "历史最高", "历史最低", ""),
    };

    private string Gap(Claim claim) => claim switch
    {
        { Comparator.Length: 0 } => $"相差{Figure(claim)}",
        { Sign: null } => $"与{Name(claim)}相差{Figure(claim)}",
        { Sign: 0 } => $"与{Name(claim)}平均水平持平",
        _ => $"{Word(claim, "高于", "低于", "")}{Name(claim)}平均水平{Figure(claim)}",
    };

    private static string Place(Claim claim) => claim is { Value: null, Masked: false } ? "末位" : $"第{Figure(claim)}";

    private static string Past(Claim claim) => claim.Earlier ? "基期" : "";

    private static string Word(Claim claim, string up, string down, string level) => claim.Sign switch { > 0 => up, < 0 => down, 0 => level, _ => "" };

    private string Name(Claim claim) => survey.Comparators.FirstOrDefault(item => item.Key == claim.Comparator)?.Name ?? claim.Comparator;

    private static string Figure(Claim claim) => Number(claim) + (claim.Value is null && !claim.Masked ? "" : claim.Unit);

    private static string Number(Claim claim) => claim.Masked ? "XX" : claim.Value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
