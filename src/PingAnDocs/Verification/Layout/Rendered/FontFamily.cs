namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>A font family under all its names: those of the Word file, of the system and of the PDF.</summary>
/// <param name="Name">The name people know it by.</param>
/// <param name="Class">The class of type the standard speaks of; empty for none of them.</param>
public sealed record FontFamily(string Name, string Class)
{
    /// <summary>The class of the page number's font.</summary>
    public const string Song = "宋体";

    // Class, name for people, then every name the family goes by.
    private static readonly string[][] Known =
    [
        ["小标宋体", "方正小标宋", "方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "FZXiaoBiaoSong-B05S", "FZXBSJW", "FZXBSK", "FZXBSJW--GB1-0", "FZXBSK--GBK1-0"],
        ["仿宋体", "仿宋", "仿宋_GB2312", "FangSong", "FangSong_GB2312", "SimFang"],
        ["仿宋体", "方正仿宋", "方正仿宋简体", "方正仿宋_GBK", "FZFangSong-Z02", "FZFangSong-Z02S", "FZFSJW--GB1-0", "FZFSK--GBK1-0", "FZFSJW", "FZFSK"],
        ["仿宋体", "华文仿宋", "STFangsong"],
        ["楷体", "楷体", "楷体_GB2312", "KaiTi", "KaiTi_GB2312", "SimKai"],
        ["楷体", "方正楷体", "方正楷体简体", "方正楷体_GBK", "FZKai-Z03", "FZKai-Z03S", "FZKTJW--GB1-0", "FZKTK--GBK1-0", "FZKTJW", "FZKTK"],
        ["楷体", "华文楷体", "STKaiti"],
        ["楷体", "Kaiti SC", "STKaitiSC"],
        ["黑体", "黑体", "SimHei"],
        ["黑体", "方正黑体", "方正黑体简体", "方正黑体_GBK", "FZHei-B01", "FZHei-B01S", "FZHTJW--GB1-0", "FZHTK--GBK1-0", "FZHTJW", "FZHTK"],
        ["黑体", "华文黑体", "STHeiti", "Heiti SC", "STHeitiSC"],
        [Song, "宋体", "SimSun", "NSimSun", "新宋体"],
        [Song, "方正书宋", "方正书宋简体", "方正书宋_GBK", "FZShuSong-Z01", "FZShuSong-Z01S", "FZSSJW--GB1-0", "FZSSK--GBK1-0", "FZSSJW", "FZSSK"],
        [Song, "华文宋体", "STSong", "Songti SC", "STSongti-SC"],
        // Looks like 小标宋体 and is often taken for it; it is not.
        ["", "华文中宋", "STZhongsong"],
        ["", "Noto Sans CJK SC"], ["", "Noto Sans CJK TC"], ["", "Noto Sans CJK HK"], ["", "Noto Sans CJK JP"], ["", "Noto Sans CJK KR"],
        ["", "Noto Serif CJK SC"], ["", "Noto Serif CJK TC"], ["", "Noto Serif CJK HK"], ["", "Noto Serif CJK JP"], ["", "Noto Serif CJK KR"],
        ["", "Source Han Sans SC"], ["", "Source Han Serif SC"], ["", "DejaVu Sans"], ["", "DejaVu Serif"], ["", "Droid Sans Fallback"],
        ["", "WenQuanYi Zen Hei"], ["", "WenQuanYi Micro Hei"], ["", "Liberation Sans"], ["", "Liberation Serif"], ["", "Times New Roman"], ["", "Microsoft YaHei"],
    ];

    private static readonly Dictionary<string, FontFamily> ByName = Known.SelectMany(row => row.Skip(1).Select(name => (Name: Plain(name), Row: row)))
        .GroupBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new FontFamily(group.First().Row[1], group.First().Row[0]), StringComparer.Ordinal);

    /// <summary>The family a Word file means.</summary>
    public static FontFamily OfAsked(string name) => ByName.GetValueOrDefault(Plain(name)) ?? new FontFamily(name, "");

    /// <summary>The family behind a name inside a PDF: family and style are joined by a dash.</summary>
    public static FontFamily OfPrinted(string name)
    {
        if (ByName.GetValueOrDefault(Plain(name)) is { } known) return known;
        var family = name.Split('-', ',')[0];
        return ByName.GetValueOrDefault(Plain(family)) ?? new FontFamily(family, "");
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
