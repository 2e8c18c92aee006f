namespace PingAnDocs.Narration.Phrases;

/// <summary>The phrases the program asks for, and the slots it can fill in each; checked when a kit is loaded.</summary>
internal static class PhraseCatalog
{
    private static readonly string[] SpeechWide =
        ["我县", "县名", "平安地名", "期限", "本月底前", "下月底前", "公布单位", "公布时间", "期间", "调查统称", "点数"];

    private static readonly string[] OfStatement =
        ["指标", "基期", "变化", "低于项", "相差", "低于句", "扩大项", "原差", "现差", "范围", "第位", "位数", "进退", "参评数", "各项调查", "高名", "低名", "差距", "类别"];

    private static readonly string[] OfStrength =
        ["指标列", "比较项", "基期", "范围", "镇街列", "组名", "组内数", "高于数"];

    private static readonly string[] OfMeasure = ["问题", "责任单位", "对象"];

    private static readonly Dictionary<string, string[]> Slots = new(StringComparer.Ordinal)
    {
        ["O-OPEN"] = [], ["O-OPEN-STEADY"] = [], ["E-CLOSE-STEADY"] = [], ["N-STEADY-OPEN-NONE"] = [], ["T-LAST"] = ["范围", "参评数"],
        ["O-SOURCE"] = [], ["H-RESULTS"] = [], ["H-PROBLEMS"] = [], ["H-STEADY"] = [], ["H-MEASURES"] = [],
        ["M-LEAD"] = [], ["M-LEAD-STEADY"] = [], ["E-CLOSE"] = [], ["N-STEADY-OPEN"] = [], ["N-STEADY-KEEP"] = [],
        ["W-LEAD"] = ["调查简称"],
        ["W-OVERVIEW"] = ["调查名", "指标数", "分项数", "分布", "位次分布"], ["W-OVERVIEW-PLAIN"] = ["调查名", "指标数", "分项数"], ["W-FRAME"] = ["调查名"],
        ["W-PARTS"] = ["指标", "分项数", "最低项", "最低值"], ["W-GROUP"] = ["组首"], ["W-GROUP-GAPS"] = ["组首"],
        ["G-VALUE"] = ["指标", "值"], ["G-CHANGE"] = ["基期", "变化"], ["G-FLAT"] = ["基期"],
        ["G-GAPS"] = ["方向", "方向短", "比较项", "差值"], ["G-GAP"] = ["方向", "方向短", "比较项", "差值"],
        ["G-LEVEL"] = ["比较项"], ["G-STANDING"] = ["高于低于", "比较项"], ["G-GAPS-SHORT"] = ["方向", "方向短", "差值"],
        ["G-AVERAGES"] = ["平均列"],
        ["G-RANK"] = ["范围", "第位"], ["G-RANK-OF"] = ["范围", "第位", "参评数"],
        ["G-RANK-MOVE"] = ["基期", "进退", "位数"], ["G-RANK-SAME"] = ["基期"],
        ["V-WIDEN"] = ["比较项", "均值变动", "上年差", "基期"], ["V-WIDEN-PLAIN"] = ["比较项", "均值变动", "上年差", "基期"],
        ["V-NARROW"] = ["比较项", "均值变动", "上年差", "基期"], ["V-LOST"] = ["分别", "比较项", "均值变动", "上年差", "基期"],
        ["V-LOST-LEVEL"] = ["比较项", "均值变动", "基期"],
        ["V-RUN-DOWN"] = ["次数", "年次"], ["V-RUN-UP"] = ["次数", "年次"],
        ["U-LEADERS"] = ["名单", "范围", "总数", "类别", "前数"], ["U-MOVES"] = ["镇街数", "类别", "基期", "升数", "降数"],
        ["U-ALL-UP"] = ["镇街数", "类别", "基期"], ["U-ALL-DOWN"] = ["镇街数", "类别", "基期"],
        ["U-TOP"] = ["名单"], ["U-BOTTOM"] = ["名单"], ["U-SPREAD"] = ["高名", "低名", "差距", "类别"],
        ["U-LEADERS-COUNT"] = ["个数", "范围", "总数", "类别", "前数"], ["U-MOVES-SOME"] = ["镇街数", "类别", "基期", "升数", "降数", "平数"],
        ["U-LEVEL"] = ["平数", "类别", "基期"], ["U-AVERAGE"] = ["类别", "平均", "高数", "平数", "低数"],
        ["U-FULL"] = ["镇街数", "类别", "满值", "满数", "占比"], ["U-FULL-REST"] = ["余数", "最低", "类别"], ["U-FULL-ALL"] = ["镇街数", "类别", "满值"],
        ["U-SPREAD-PLAIN"] = ["差距", "类别"], ["T-TOWNS-PLAIN"] = OfStatement, ["N-STEADY-TOWNS-PLAIN"] = ["差距", "类别"],
        ["U-AGAIN"] = ["名单", "类别", "基期", "后位"], ["U-AGAIN-COUNT"] = ["个数", "类别", "基期", "后位"], ["U-AGAIN-ALL"] = ["类别", "基期", "后位"],
        ["U-LAST"] = ["名单", "范围", "总数", "类别"], ["U-LAST-COUNT"] = ["个数", "范围", "总数", "类别"],
        ["U-SEE-TABLE"] = ["类别"], ["U-SEE-ATTACHMENT"] = ["类别", "附件"], ["U-TABLE-TITLE"] = ["调查名", "类别", "指标"],
        ["A-STRENGTHS"] = ["成绩列"], ["A-BELOW"] = ["低于数", "比较统称"], ["A-BELOW-ONLY"] = ["低于数", "比较统称"],
        ["A-FELL"] = ["另", "下降数", "基期"], ["A-OTHER"] = ["另", "其他数"],
        ["A-STEADY-BOTH"] = ["基期"], ["A-STEADY-BELOW"] = ["基期"], ["A-STEADY-FELL"] = ["基期"], ["A-STEADY-NONE"] = ["基期"],
        ["T-MULTI"] = OfStatement, ["T-PLAIN"] = OfStatement, ["T-DIVERGE"] = ["另一调查", "另一比较"], ["T-ALSO"] = ["指标列"],
        ["B-REST"] = ["点名列"],
        ["N-STEADY-LOWEST"] = ["指标", "值"], ["N-STEADY-LEAD"] = ["指标", "高出句"], ["N-STEADY-RANK"] = ["指标", "范围", "第位", "参评数", "基期"],
        ["N-STEADY-TOWNS"] = ["高名", "低名", "差距", "类别"],
    };

    private static readonly string[] OfMovers = ["名单", "分别", "变化", "类别", "基期"];

    // Asked for where the kit has them; a kit without them says nothing there.
    private static readonly Dictionary<string, string[]> Optional = new(StringComparer.Ordinal)
    {
        ["O-SPEAKER"] = [], ["O-SOURCE-COMPUTED"] = ["推算项"],
        ["U-SUBJECT"] = ["指标", "类别"],
        ["U-ROSE"] = OfMovers, ["U-ROSE-ALL"] = OfMovers,
        ["U-FELL"] = OfMovers, ["U-FELL-ALL"] = OfMovers,
    };

    /// <summary>Ids the program asks for, those a phrase book may lack included.</summary>
    public static IEnumerable<string> Asked => Slots.Keys.Concat(Optional.Keys);

    /// <summary>Ids every phrase book must have.</summary>
    public static IEnumerable<string> Required => Slots.Keys;

    /// <summary>The slots the program can fill in this phrase.</summary>
    public static IEnumerable<string> SlotsOf(string id, PhraseBook book) =>
        SpeechWide.Concat(book.Lexicon.Words.Values.SelectMany(words => words.Keys)).Concat(OwnSlots(id, book));

    private static string[] OwnSlots(string id, PhraseBook book)
    {
        if (Slots.TryGetValue(id, out var own) || Optional.TryGetValue(id, out own))
            return own;
        if (book.Strengths.ContainsKey(id))
            return OfStrength;
        if (book.Causes.TryGetValue(id, out var cause))
            return [.. EvidenceOf(cause), "来源", "证据列"];
        var entry = id.Split('/')[0];
        return book.Measures.ContainsKey(entry) ? [.. OfMeasure, .. book.Causes.Values.SelectMany(EvidenceOf)]
            : book.Problems.ContainsKey(entry) ? []
            : OfStatement;
    }

    private static IEnumerable<string> EvidenceOf(Cause cause) =>
        cause.Figures.SelectMany(figure => new[] { figure.Name, figure.Name + "变化" });
}
