namespace PingAnDocs.Verification.Proof;

/// <summary>Finds what looks like the name of a county, city, district or banner.</summary>
internal static class UnitNames
{
    private const int ShortestStem = 2;

    // Letters after which the mark of the level does not end a name: 全县, 各区, 社区, 城市 …
    private const string NoStem = "全们我各本该邻他外其几每两多个些此别贵某省市州县社小城辖园山地街景校片矿库郊农牧新老灾特治超区级上集夜都闹";

    /// <summary>The names that end with the given mark of a level, with the two letters before it.</summary>
    public static IEnumerable<string> In(string text, char level)
    {
        for (var at = text.IndexOf(level); at >= 0; at = text.IndexOf(level, at + 1))
        {
            if (at < ShortestStem || NoStem.Contains(text[at - 1], StringComparison.Ordinal)) continue;
            var stem = text[(at - ShortestStem)..at];
            if (stem.All(IsHan) && !NoStem[..18].Contains(stem[0], StringComparison.Ordinal)) yield return stem + level;
        }
    }

    private static bool IsHan(char letter) => letter is >= '一' and <= '鿿';
}
