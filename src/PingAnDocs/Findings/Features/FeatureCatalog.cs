namespace PingAnDocs.Findings.Features;

/// <summary>Every feature rules may ask about. Editors combine features; only developers add one.</summary>
internal static class FeatureCatalog
{
    private static readonly string[] YesOrNo = [FeatureNames.Yes, FeatureNames.No];

    /// <summary>All features, in the order people read them.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        .. Identity(), .. Figures(), .. Comparisons(), .. Standings(), .. Ranks(), .. Peers(), .. WaveTotals(), .. Subunits(),
    ];

    /// <summary>The feature of that name for that kind of subject, or null.</summary>
    public static Feature? Find(string name, SubjectKind subject) =>
        All.FirstOrDefault(feature => feature.Name == name && feature.Subject == subject);

    private static IEnumerable<Feature> Identity() =>
    [
        Word(FeatureNames.Indicator, "指标的规范名称（indicators.json 的 name，别名已归一）"),
        Word(FeatureNames.Class, "指标的类别（indicators.json 的 class）"),
        Word(FeatureNames.Group, "指标所在的组，如政法队伍满意率；不在组内时缺失"),
        Word(FeatureNames.Wave, "所属调查的简称，去掉末尾的“调查”，如省级"),
        Word(FeatureNames.Unit, "指标的单位：%、分，没有单位时为无"),
    ];

    private static IEnumerable<Feature> Figures() =>
    [
        Number(FeatureNames.Value, "本期值"),
        Number(FeatureNames.Change, "本期值 − 基期值；口径不可比时缺失"),
        Number(FeatureNames.FallsInARow, "从本期往前数连续下降的次数；不足两期或口径不可比时缺失"),
        Number(FeatureNames.RisesInARow, "从本期往前数连续上升的次数；不足两期或口径不可比时缺失"),
        YesNo(FeatureNames.InsideError, "变化（没有变化时取最不利的差距）是否在95%抽样误差以内；没有样本量或单位不是%时缺失"),
    ];

    private static IEnumerable<Feature> Comparisons() => ComparatorScope.All.SelectMany(scope => new[]
    {
        Number(FeatureNames.Gap(scope.Word), $"本期值 − {scope.Word}平均；负数为低于"),
        Number(FeatureNames.GapChange(scope.Word), $"本期与{scope.Word}的差 − 基期与{scope.Word}的差；负数为相对变差"),
        Number(FeatureNames.GrowthLead(scope.Word), $"本单位变化 − {scope.Word}平均的变化；负数为增幅不及"),
    });

    private static IEnumerable<Feature> Standings() =>
    [
        Number(FeatureNames.BelowCount, "低于几项平均；一项比较都没有时缺失"),
        Number(FeatureNames.AboveCount, "高于几项平均；一项比较都没有时缺失"),
        Number(FeatureNames.ComparedCount, "有几项比较有结果；一项都没有时缺失"),
        Number(FeatureNames.LargestShortfall, "各项差距中落后最多的一项，取正数；都不落后为0；没有差距数值时缺失"),
        Number(FeatureNames.WidenedCount, "基期就低于、本期低得更多的比较有几项；判断不了时缺失"),
        YesNo(FeatureNames.WavesDisagree, "同一指标对同一平均，两项调查一高一低；没有可对照的另一项调查时缺失"),
    ];

    private static IEnumerable<Feature> Ranks() =>
    [
        Number(FeatureNames.Rank, "第一个位次，数小为好"),
        Number(FeatureNames.RankChange, "上期位次 − 本期位次，正数为前进；口径不可比时缺失"),
        Word(FeatureNames.RankThird, "位次在总数的前三分之一为前列，中间为中游，其余为靠后；没有总数或总数不足3时缺失")
            with { Words = [FeatureNames.Front, FeatureNames.Middle, FeatureNames.Rear] },
        YesNo(FeatureNames.IsLast, "位次是否等于总数；没有总数或总数不足2时缺失"),
    ];

    private static IEnumerable<Feature> Peers() =>
    [
        YesNo(FeatureNames.LowestOfGroup, "是否本组最低：各指标都有值比值，否则比对最后一个共有平均的差距；不足3个指标时缺失"),
        YesNo(FeatureNames.LowestOfWave, "是否本项调查同单位指标中值最低；有值的不足3个时缺失"),
    ];

    private static IEnumerable<Feature> WaveTotals() =>
    [
        Word(FeatureNames.Wave, "调查的简称，去掉末尾的“调查”，如省级") with { Subject = SubjectKind.Wave },
        Total(FeatureNames.IndicatorCount, "本项调查的指标个数"),
        Total(FeatureNames.BelowIndicatorCount, "至少低于一项平均的指标个数；没有任何比较时缺失"),
        Total(FeatureNames.FallenIndicatorCount, "变化为负的指标个数；没有任何变化数据时缺失"),
    ];

    private static IEnumerable<Feature> Subunits() =>
    [
        Total(FeatureNames.SubunitCount, "列出结果的本地镇街个数"),
        Total(FeatureNames.SubunitSpread, "镇街最高值 − 最低值；有值的不足2个时缺失"),
        Total(FeatureNames.SubunitFalls, "值低于上期的镇街个数；没有可比数据时缺失"),
        Total(FeatureNames.SubunitRises, "值高于上期的镇街个数；没有可比数据时缺失"),
        Total(FeatureNames.LeaderCount, "进入前列（within）的本地镇街个数"),
        Total(FeatureNames.SubunitLowest, "镇街值中最低的一个"),
    ];

    private static Feature Number(string name, string formula) => new(name, SubjectKind.Indicator, true, formula);

    private static Feature Word(string name, string formula) => new(name, SubjectKind.Indicator, false, formula);

    private static Feature YesNo(string name, string formula) => Word(name, formula) with { Words = YesOrNo };

    private static Feature Total(string name, string formula) => new(name, SubjectKind.Wave, true, formula);
}
