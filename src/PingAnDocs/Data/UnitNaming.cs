namespace PingAnDocs.Data;

/// <summary>Levels of units, and what a unit calls itself.</summary>
internal static class UnitNaming
{
    /// <summary>Words of the file for the levels.</summary>
    public static readonly IReadOnlyDictionary<string, UnitLevel> Levels = Enum.GetValues<UnitLevel>()
        .ToDictionary(level => level.ToString().ToLowerInvariant(), level => level, StringComparer.Ordinal);

    // The longest ending comes first. A level's first noun is its default; 市 under county is the county-level city.
    private static readonly (string Ending, string Noun, UnitLevel[] Levels)[] Endings =
    [
        ("自治区", "区", [UnitLevel.Province]),
        ("开发区", "区", [UnitLevel.Zone]),
        ("高新区", "区", [UnitLevel.Zone]),
        ("地区", "地区", [UnitLevel.Prefecture]),
        ("街道", "街道", [UnitLevel.Town]),
        ("省", "省", [UnitLevel.Province]),
        ("州", "州", [UnitLevel.Prefecture]),
        ("盟", "盟", [UnitLevel.Prefecture]),
        ("市", "市", [UnitLevel.City, UnitLevel.County, UnitLevel.Province]),
        ("县", "县", [UnitLevel.County]),
        ("区", "区", [UnitLevel.District, UnitLevel.Zone]),
        ("旗", "旗", [UnitLevel.Banner]),
        ("镇", "镇", [UnitLevel.Town]),
        ("乡", "乡", [UnitLevel.Town]),
    ];

    /// <summary>The level a name shows by its ending, or null.</summary>
    public static UnitLevel? LevelOf(string name) => Ending(name) is { Levels: { } levels } ? levels[0] : null;

    /// <summary>True when a name's ending cannot belong to the level (东城区 as county).</summary>
    public static bool Contradicts(string name, UnitLevel level) =>
        Ending(name) is { Levels: { } levels } && !levels.Contains(level);

    /// <summary>我县 and the like: the noun of the name's ending when it fits the level (青州市 as county is 我市), else the level's.</summary>
    public static string Self(string name, UnitLevel level) =>
        "我" + (Ending(name) is { Levels: { } levels, Noun: var noun } && levels.Contains(level) ? noun : Noun(level));

    private static (string Ending, string Noun, UnitLevel[]? Levels) Ending(string name) =>
        Array.Find(Endings, ending => name.EndsWith(ending.Ending, StringComparison.Ordinal));

    private static string Noun(UnitLevel level) => level switch
    {
        UnitLevel.Nation => "国",
        UnitLevel.Province => "省",
        UnitLevel.Prefecture => "州",
        UnitLevel.City => "市",
        UnitLevel.District or UnitLevel.Zone => "区",
        UnitLevel.Banner => "旗",
        UnitLevel.Town => "镇",
        _ => "县",
    };
}
