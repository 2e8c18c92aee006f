namespace PingAnDocs.Verification.Claims.Words;

/// <summary>Words people use when they rewrite a speech in their own manner. They win over equal ones of the written language.</summary>
internal static class SpokenWords
{
    /// <summary>Every such word.</summary>
    public static IReadOnlyList<Word> All { get; } =
    [
        .. Signed(Sense.OverTime, 1, "净增", "微升", "微涨", "涨了", "升了", "增了", "上调了", "走高了"),
        .. Signed(Sense.OverTime, -1, "净减", "微降", "微跌", "掉了", "跌了", "降了", "减了", "缩水了", "回落了"),
        .. BeforeFigure(Sense.OverTime, -1, "掉"),
        .. Signed(Sense.OfRank, 1, "往前挪了", "往前挪", "前挪", "进了", "升了一位", "往前赶了"),
        .. Signed(Sense.OfRank, -1, "往后挪了", "往后挪", "后挪", "退了", "下滑了", "往后掉了"),
        .. BeforeFigure(Sense.AgainstOthers, 1, "多了", "高了", "超出", "超"),
        .. BeforeFigure(Sense.AgainstOthers, -1, "少了", "低了"),
        .. Ends(1, "高", "高了", "要高"),
        .. Ends(-1, "低", "低了", "要低"),
        .. Ends(1, "在上"),
        .. Ends(-1, "在下"),
        .. Signed(Sense.AgainstOthers, 1, "为正", "在平均线以上", "都超过了", "超过了"),
        .. Signed(Sense.AgainstOthers, -1, "为负", "没有超过", "未超过", "没超过", "没有够到", "没有够上", "没够上", "够不上", "没有过线", "没过线", "没有高过", "都没有达到"),
        .. Signed(Sense.Level, 0, "一般齐", "没有变动", "未变动", "没动", "打平", "打了个平手", "一模一样", "一位不差", "没有动", "正好打平"),
        .. Plain(Sense.Nothing, "不低于", "不高于", "不少于", "不多于", "不亚于", "高低", "高铁", "最高点的", "要高度", "低头", "低保", "不高不低"),
        .. Plain(Sense.Past, "头一年", "上一年度", "一年前", "去年底", "前年"),
        .. Arrive(1, "升至", "升到", "升为", "提升到", "提升至", "提高到", "提高至", "上升到", "上升至", "前移到", "前移至", "前进到", "前进至", "跃升到", "跃升至", "进到", "进至", "涨到", "涨至", "追到", "挤进"),
        .. Arrive(-1, "降至", "降到", "降为", "跌至", "跌到", "落到", "下降到", "下降至", "回落到", "回落至", "后退到", "后退至", "下滑到", "下滑至", "滑落到", "滑落至", "滑到", "滑至", "后移到", "后移至", "退到", "退至", "掉到", "掉至", "退到了", "掉到了", "滑到了"),
        .. Arrive(0, "扩到", "拉到", "缩到", "到了", "站上", "站上了"),
        .. Signed(Sense.Record, 1, "最高点", "以来的最高", "以来最高", "以来最好", "以来的最好"),
        .. Signed(Sense.Record, -1, "最低点", "以来的最低", "以来最低", "以来最差"),
        .. Plain(Sense.Average, "平均线", "平均数", "均线"),
    ];

    private static IEnumerable<Word> Plain(Sense sense, params string[] texts) => texts.Select(text => new Word(text, sense));

    private static IEnumerable<Word> Signed(Sense sense, int sign, params string[] texts) => texts.Select(text => new Word(text, sense, sign));

    private static IEnumerable<Word> Arrive(int sign, params string[] texts) => Signed(Sense.To, sign, texts);

    private static IEnumerable<Word> BeforeFigure(Sense sense, int sign, params string[] texts) =>
        texts.Select(text => new Word(text, sense, sign) { OnlyBeforeFigure = true });

    private static IEnumerable<Word> Ends(int sign, params string[] texts) =>
        texts.Select(text => new Word(text, Sense.AgainstOthers, sign) { OnlyBeforeFigure = true, MayEnd = true });
}
