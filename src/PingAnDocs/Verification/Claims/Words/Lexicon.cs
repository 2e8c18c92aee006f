namespace PingAnDocs.Verification.Claims.Words;

/// <summary>The closed lexicon of the words people compare figures with, whoever wrote or edited the text. Shares nothing with the writer's own list.</summary>
internal static class Lexicon
{
    /// <summary>Every word that is no name.</summary>
    public static IReadOnlyList<Word> Words { get; } =
    [
        .. SpokenWords.All,
        .. Signed(Sense.OverTime, 1, "提升", "提高", "上升", "增长", "增加", "上涨", "攀升", "回升", "走高", "改善", "增强", "升幅", "增幅", "涨幅", "提升了", "提高了", "上升了", "增长了", "增加了", "上涨了"),
        .. Signed(Sense.OverTime, -1, "下降", "回落", "下滑", "降低", "减少", "下跌", "走低", "滑落", "降幅", "跌幅", "没有守住", "未能守住", "下降了", "回落了", "下滑了", "降低了", "减少了", "下跌了"),
        .. Signed(Sense.AgainstOthers, 1, "高出", "高于", "超过", "超出", "领先于", "领先", "好于", "优于", "强于", "胜过", "跑赢", "多出", "之上", "以上水平", "高过", "高出了", "超过了", "超出了", "不低于"),
        .. Signed(Sense.AgainstOthers, -1, "低于", "落后于", "落后", "不及", "逊于", "差于", "弱于", "不如", "少于", "之下", "以下", "低出", "没有达到", "未达到", "达不到", "未能达到", "没有赶上", "没能赶上", "未赶上", "未追平", "没有追平", "没有跟上", "低了", "不高于", "不高出", "不超过", "不超出", "不领先"),
        .. BeforeFigure(Sense.AgainstOthers, 1, "高", "多", "高了"),
        .. BeforeFigure(Sense.AgainstOthers, -1, "低", "少", "低了"),
        .. BeforeFigure(Sense.Apart, -1, "差", "仅差", "还差", "仍差", "尚差"),
        .. BeforeFigure(Sense.OverTime, 1, "升", "涨", "增"),
        .. BeforeFigure(Sense.OverTime, -1, "降", "跌", "减"),
        .. Signed(Sense.OfRank, 1, "前进", "前移", "进位", "升位", "跃升", "赶超", "前进了", "前移了"),
        .. Signed(Sense.OfRank, -1, "后退", "后移", "退后", "倒退", "没有保住", "后退了", "后移了", "退位", "下移"),
        .. BeforeFigure(Sense.OfRank, 1, "进"),
        .. BeforeFigure(Sense.OfRank, -1, "退"),
        .. Signed(Sense.Level, 0, "持平", "等于", "相等", "相当", "不变", "相同", "一致", "一样", "没有变化", "无变化", "未变", "基本持平", "大体相当"),
        .. Plain(Sense.Relative, "多下降", "少下降", "多提升", "少提升", "多上升", "少上升", "多提高", "少提高", "多增长", "少增长", "快于", "慢于"),
        .. Plain(Sense.Extent, "幅度"),
        .. Plain(Sense.Wider, "扩大", "拉大", "加大了差距", "有所扩大", "进一步拉大", "大于", "没有缩小", "没有收窄", "未能缩小", "未缩小", "不减反增"),
        .. Plain(Sense.Narrower, "缩小", "收窄", "有所缩小", "有所收窄", "小于", "没有扩大", "没有拉大", "未再扩大"),
        .. Plain(Sense.Average, "平均水平", "平均值", "平均数", "均值", "平均分", "平均", "均数", "这一水平", "面上水平"),
        .. Plain(Sense.Past, "上年同期", "去年同期", "上年度", "上年", "去年", "上一年", "前一年", "上季度", "上月", "上期", "上次", "上轮", "前次", "往年"),
        .. Plain(Sense.SincePast, "同比", "环比"),
        .. Plain(Sense.Now, "此次", "本次", "今年", "现在", "目前", "这次", "本期"),
        .. Plain(Sense.Nothing, "同期", "同时", "同样", "同志", "当期", "当前", "同步", "共同", "会同", "不同", "协同", "参与", "比较靠后", "提前", "之前", "此前", "年底前", "和谐", "较为", "比例", "比如", "平和", "比数字", "一同", "同在", "同是", "较大", "较多", "较好", "较快", "较少", "低保", "高铁", "高峰", "高效", "增强意识", "后进", "先进"),
        .. Plain(Sense.Than, "比", "较", "与", "同", "和", "跟", "相比", "对比", "对照", "相较", "较之", "相对于", "在"),
        .. Plain(Sense.Of, "的"),
        .. Plain(Sense.Gap, "差距", "距离", "差额", "缺口为"),
        .. Plain(Sense.Advantage, "优势", "领先优势", "领先幅度"),
        .. Plain(Sense.Apart, "相差", "仅相差", "差了", "落差"),
        .. Plain(Sense.From, "由", "从", "自"),
        .. Plain(Sense.To, "到", "至", "升至", "降至", "增至", "减至", "跌至", "落至", "提升到", "提升至", "提高到", "提高至", "上升到", "上升至", "下降到", "下降至", "回落到", "回落至", "增加到", "增加至", "减少到", "减少至", "扩大到", "扩大至", "拉大到", "拉大至", "缩小到", "缩小至", "收窄到", "收窄至", "前移到", "前移至", "前进到", "前进至", "后退到", "后退至", "下滑到", "下滑至", "滑落到", "滑落至", "后移到", "后移至", "跃升到", "跃升至", "退到", "退至", "进到", "升到", "降到"),
        .. Plain(Sense.Reach, "达到", "为满分", "达"),
        .. Plain(Sense.Respectively, "分别", "依次"),
        .. Plain(Sense.ShareOf, "占比", "占", "比重", "比例为"),
        .. Plain(Sense.Remaining, "还有", "尚有", "另有", "其余", "余下", "还缺", "尚缺", "缺额", "尚未", "仍有", "没有反馈", "未反馈", "没有化解", "未化解", "缺口", "等待", "缺", "仍在"),
        .. Plain(Sense.First, "首位", "第一位", "第一名", "榜首", "头名"),
        .. Plain(Sense.Last, "末位", "倒数第一", "倒数第一位", "末名", "最后一位", "最后一名", "垫底"),
        .. Plain(Sense.Front, "前列", "前茅", "第一方阵"),
        .. Plain(Sense.Behind, "靠后", "后进", "后三分之一", "排在后面"),
        .. Plain(Sense.Place, "位次", "名次", "排名", "排位", "位居", "位列", "列", "居"),
        .. Plain(Sense.Tied, "并列"),
        .. Plain(Sense.Top, "最高水平", "最好水平", "最高值"),
        .. Plain(Sense.Highest, "最高", "最好"),
        .. Plain(Sense.Lowest, "最低", "最差"),
        .. Plain(Sense.InARow, "连续"),
        .. Plain(Sense.All, "全部", "均", "都", "无一例外", "全都", "无一"),
        .. Signed(Sense.Record, 1, "历史最高", "历史最好", "历史新高", "历年最高", "历年最好", "有记录以来最高", "新高"),
        .. Signed(Sense.Record, -1, "历史最低", "历史新低", "历年最低", "新低"),
        .. Plain(Sense.Pronoun, "这项指标", "该指标", "此项指标", "我县", "我市", "我区", "我旗", "我镇", "我省", "我盟", "我州", "全县群众", "本县", "本市", "本区"),
        .. Plain(Sense.IndicatorNoun, "指标", "得分", "率值", "测评项目"),
        .. Plain(Sense.PartNoun, "分项得分", "分项指标", "分项"),
        .. Plain(Sense.PeerKind, "县（市、区）", "县(市、区)", "县市区", "县区", "县、市、区", "设区市", "地级市", "市（州）", "市州", "州市", "盟市", "旗县", "旗（县、区）", "省份", "省（区、市）", "镇街", "乡镇", "街道", "镇办", "镇（街道）", "乡镇（街道）", "村（社区）", "区县", "区（县）", "县", "市", "区", "旗", "单位", "地区"),
        .. Plain(Sense.Overall, "总的看", "总的来看", "综合起来看", "从总体上看", "总体上看", "概括起来", "总体而言", "总体来看", "总体看", "放在一起看", "综合来看", "综合看", "整体来看"),
        .. Plain(Sense.Not, "没有", "并未", "并没有", "未曾", "未", "无", "不是", "并非"),
        .. Plain(Sense.Target, "力争", "争取", "确保", "目标", "努力实现", "要达到", "应达到", "须达到", "必须达到", "要提升到", "要提高到"),
        .. Plain(Sense.Comma, "，", ","),
        .. Plain(Sense.Semicolon, "；", ";"),
        .. Plain(Sense.Stop, "。", "！", "？", "!", "?"),
        .. Plain(Sense.Colon, "：", ":"),
        .. Plain(Sense.Open, "（", "(", "〔", "["),
        .. Plain(Sense.Close, "）", ")", "〕", "]"),
        .. Plain(Sense.ListMark, "、", "及", "以及"),
    ];

    /// <summary>The same, for looking up.</summary>
    public static WordTable Table { get; } = new(Words);

    private static IEnumerable<Word> Plain(Sense sense, params string[] texts) => texts.Select(text => new Word(text, sense));

    private static IEnumerable<Word> Signed(Sense sense, int sign, params string[] texts) => texts.Select(text => new Word(text, sense, sign));

    private static IEnumerable<Word> BeforeFigure(Sense sense, int sign, params string[] texts) =>
        texts.Select(text => new Word(text, sense, sign) { OnlyBeforeFigure = true });
}
