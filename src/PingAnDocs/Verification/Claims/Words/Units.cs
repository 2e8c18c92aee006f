namespace PingAnDocs.Verification.Claims.Words;

/// <summary>What stands behind a number: a unit of measure, a counted thing, or proof that it is no figure at all.</summary>
internal static class Units
{
    private static readonly string[] Measures =
        ["个百分点", "个多百分点", "百分点", "%", "％", "亿元", "万元", "千元", "万人次", "万人", "万户", "万件", "万起", "人次", "元", "分", "点"];

    private static readonly string[] Counters =
        ["项", "个", "家", "名", "位", "条", "件", "起", "场", "次", "户", "宗", "例", "支", "所", "处", "份", "批", "轮", "台", "辆", "人", "年", "季", "期", "倍", "万", "亿", "千", "公里", "千米", "里", "米", "亩", "吨", "盏", "字", "块", "本", "篇", "组", "间", "座", "棵", "头", "只", "匹", "张", "面", "斤", "趟", "遍", "路"];

    // Times, spans of time and labels: 11月底前, 22时, 24小时, 3天, 2号.
    private static readonly string[] Times =
        ["年度", "年底", "年初", "年末", "年内", "年", "月份", "个月", "月", "日", "时", "点钟", "点半", "小时", "分钟", "秒", "天", "周岁", "周", "岁", "号", "届", "季度", "世纪", "楼", "路", "频道", "热线"];

    /// <summary>The unit at an index, the survey's own first; empty for none.</summary>
    public static string At(string text, int index, IReadOnlyList<string> own) =>
        Find(text, index, own) ?? Find(text, index, Measures) ?? Find(text, index, Counters) ?? "";

    /// <summary>Length of the word of time behind a number; 0 when there is none.</summary>
    public static int Time(string text, int index) => Find(text, index, Times)?.Length ?? 0;

    private static string? Find(string text, int index, IReadOnlyList<string> words)
    {
        var rest = text.AsSpan(index);
        for (var at = 0; at < words.Count; at++)
        {
            if (rest.StartsWith(words[at], StringComparison.Ordinal)) return words[at];
        }

        return null;
    }
}
