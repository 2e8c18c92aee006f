using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Facts in the words of a remark: “省级调查·社会治安满意率”与全市平均水平的差.</summary>
/// <param name="survey">The survey whose names are used.</param>
public sealed class ProofNames(Survey survey)
{
    /// <summary>What a datum is about.</summary>
    public string Of(KnownFact fact)
    {
        var wave = survey.Waves.Count > 1 ? survey.Waves.FirstOrDefault(wave => wave.Id == fact.Wave)?.Short ?? "" : "";
        var subject = wave.Length > 0 ? $"“{wave}·{fact.Subject}”" : $"“{fact.Subject}”";
        return fact.Kind switch
        {
            ClaimKind.Value => fact.Earlier ? $"{subject}的往期数值" : $"{subject}的数值",
            ClaimKind.Change => $"{subject}与{Base(fact)}相比的变化",
            ClaimKind.Gap => $"{subject}{(fact.Earlier ? Base(fact) : "")}与{Comparator(fact)}平均水平的差距",
            ClaimKind.Average => $"{subject}的{(fact.Earlier ? Base(fact) : "")}{Comparator(fact)}平均水平",
            ClaimKind.AverageChange => $"{subject}的{Comparator(fact)}平均水平的变化",
            ClaimKind.Rank => $"{subject}的{(fact.Earlier ? "上期" : "")}位次",
            ClaimKind.RankChange => $"{subject}的位次变化",
            ClaimKind.Run => $"{subject}连续上升或下降的次数",
            ClaimKind.Extreme => $"{subject}与往期相比的高低",
            ClaimKind.GapChange => $"{subject}与{Comparator(fact)}平均水平的差距同{Base(fact)}相比的变化",
            ClaimKind.Share => $"{subject}的占比",
            _ => $"{subject}的个数",
        };
    }

    /// <summary>The datum as the text should say it: direction, figure, unit.</summary>
    public static string Said(KnownFact fact)
    {
        var figure = fact.Value is { } value && (fact.Sign != 0 || !IsSigned(fact.Kind)) ? FigureText.Of(Math.Abs(value)) + Unit(fact) : "";
        return fact.Kind == ClaimKind.Rank ? $"第{figure}位" : Direction(fact.Kind, fact.Sign) + figure;
    }

    /// <summary>The usual word for a direction.</summary>
    public static string Direction(ClaimKind kind, int sign) => kind switch
    {
        ClaimKind.Change or ClaimKind.AverageChange => sign switch { > 0 => "提升", < 0 => "下降", _ => "持平" },
        ClaimKind.Gap => sign switch { > 0 => "高出", < 0 => "低", _ => "持平" },
        ClaimKind.RankChange => sign switch { > 0 => "前进", < 0 => "后退", _ => "不变" },
        ClaimKind.Run => sign switch { > 0 => "连续提升", < 0 => "连续下降", _ => "与上期持平" },
        ClaimKind.GapChange => sign switch { > 0 => "扩大", < 0 => "缩小", _ => "没有变化" },
        ClaimKind.Extreme => sign switch { > 0 => "最高", < 0 => "最低", _ => "既不是最高也不是最低" },
        _ => "",
    };

    private static bool IsSigned(ClaimKind kind) =>
        kind is ClaimKind.Change or ClaimKind.Gap or ClaimKind.AverageChange or ClaimKind.RankChange or ClaimKind.Run or ClaimKind.GapChange;

    private static string Unit(KnownFact fact) => (fact.Kind, fact.Unit) switch
    {
        (ClaimKind.Change or ClaimKind.Gap or ClaimKind.AverageChange or ClaimKind.GapChange, "%") => "个百分点",
        (ClaimKind.Rank, _) => "",
        (ClaimKind.RankChange, _) => "位",
        (ClaimKind.Run, _) => "次",
        _ => fact.Unit,
    };

    private string Comparator(KnownFact fact) => survey.Comparators.FirstOrDefault(comparator => comparator.Key == fact.Comparator)?.Name ?? fact.Comparator;

    private string Base(KnownFact fact) =>
        survey.Waves.SelectMany(wave => wave.Indicators.Where(indicator => wave.Id == fact.Wave && indicator.Name == fact.Subject)).FirstOrDefault()?.Base ?? "上期";
}
