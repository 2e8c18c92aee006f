namespace PingAnDocs.Findings.Features;

/// <summary>The names rules use for features, and the closed words some features answer with.</summary>
internal static class FeatureNames
{
    public const string Indicator = "指标";
    public const string Class = "指标类";
    public const string Group = "组";
    public const string Wave = "调查";
    public const string Unit = "单位";
    public const string Value = "值";
    public const string Change = "同比";

    public const string BelowCount = "低于平均数";
    public const string AboveCount = "高于平均数";
    public const string ComparedCount = "比较项数";
    public const string LargestShortfall = "最大落后";
    public const string WidenedCount = "差距扩大数";

    public const string Rank = "位次";
    public const string RankChange = "位次变化";
    public const string RankThird = "位次段";
    public const string IsLast = "位居末位";

    public const string LowestOfGroup = "本组最低";
    public const string LowestOfWave = "全部最低";
    public const string WavesDisagree = "两项调查相左";
    public const string InsideError = "误差内";
    public const string FallsInARow = "连续下降次数";
    public const string RisesInARow = "连续上升次数";

    public const string IndicatorCount = "指标数";
    public const string BelowIndicatorCount = "低于平均指标数";
    public const string FallenIndicatorCount = "下降指标数";
    public const string SubunitCount = "镇街数";
    public const string SubunitSpread = "镇街极差";
    public const string SubunitFalls = "镇街下降数";
    public const string SubunitRises = "镇街上升数";
    public const string LeaderCount = "前列镇街数";
    public const string SubunitLowest = "镇街最低值";

    public const string Yes = "是";
    public const string No = "否";
    public const string Front = "前列";
    public const string Middle = "中游";
    public const string Rear = "靠后";

    public static string Gap(string scope) => $"与{scope}差";

    public static string GapChange(string scope) => $"与{scope}差变化";

    public static string GrowthLead(string scope) => $"较{scope}增幅差";
}
