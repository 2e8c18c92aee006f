using CsCheck;

namespace PingAnDocs.Tests.Property;

/// <summary>Makes random surveys: every mixture of signs and missing figures, units, decimals, groups and ranks.</summary>
internal static class SurveyMaker
{
    /// <summary>Missing, level, up or down: all mixtures of change, province and city.</summary>
    public const int Patterns = 64;

    private const string Group = "政法队伍满意率";
    private static readonly string[] Names =
    [
        "公众安全感满意率", "社会治安满意率", "平安建设知晓率", "扫黑除恶知晓率", "扫黑除恶认可率", "矛盾纠纷调处满意率", "夜间出行放心率", "校园周边平安满意率",
    ];

    private static readonly string[] Members = ["公安系统", "交警系统", "检察系统", "法院系统", "司法行政系统"];
    private static readonly string[] Units = ["%", "分", ""];
    public static readonly int[] Tenfold = [1, 10, 100, 1000, 10000];

    /// <summary>One or two waves.</summary>
    public static Gen<MadeSurvey> Surveys { get; } = Random().Where(survey => survey.Waves.Any(wave => wave.Indicators.Any(made => made.SaysSomething)));

    private static Gen<MadeSurvey> Random() =>
        from county in Gen.Int[0, 255]
        from first in Wave("省级调查")
        from second in Wave("市级调查")
        from both in Gen.Bool
        select new MadeSurvey(MadeSurvey.CountyOf(county), both ? [first, second] : [first]);

    /// <summary>The figures of one of the 64 patterns.</summary>
    public static MadeIndicator Pattern(int number, string name, string group, Shown shown) =>
        new(name, group, 9231, Sign(number % 4, 12), Sign(number / 4 % 4, 79), Sign(number / 16, 28), null, shown);

    private static Gen<MadeWave> Wave(string shortName) =>
        from unit in Gen.Int[0, 2].Select(index => Units[index])
        from decimals in Gen.Int[0, 4]
        from single in Indicators(Names, "", decimals)
        from members in Indicators(Members, Group, decimals)
        from turned in Gen.Bool
        select new MadeWave(shortName, unit, decimals, turned ? [.. members, .. single] : [.. single, .. members]);

    /// <summary>Random figures for some of the names, in any order.</summary>
    public static Gen<MadeIndicator[]> Indicators(string[] names, string head, int decimals) =>
        from order in Gen.Shuffle(names)
        from count in Gen.Int[head.Length == 0 ? 1 : 0, names.Length]
        from made in Indicator(head, Tenfold[decimals]).Array[count]
        select made.Select((indicator, index) => indicator with { Name = order[index] }).ToArray();

    private static Gen<MadeIndicator> Indicator(string head, int one) =>
        from value in Gen.Int[40 * one, 80 * one]
        from change in Difference(one)
        from province in Difference(one)
        from city in Difference(one)
        from cityChange in Difference(one)
        from shown in Gen.Enum<Shown>()
        from rank in Rank
        select new MadeIndicator("", head, value, change, province, city, cityChange, shown) { Rank = rank };

    // Small ones are as frequent as large ones: most real differences are.
    private static Gen<int?> Difference(int one) =>
        Gen.Select(Gen.Int[0, 3], Gen.OneOf(Gen.Int[1, 9], Gen.Int[1, 9 * one]), Sign);

    private static Gen<(int Position, int? Previous)?> Rank { get; } =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], ((int Position, int? Previous)? (position, previous) =>
            position == 0 ? null : (position, previous == 0 ? null : previous)));

    private static int? Sign(int kind, int size) => kind switch { 0 => null, 1 => 0, 2 => size, _ => -size };
}
