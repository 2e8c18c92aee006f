namespace PingAnDocs.Tests.KitMistakes;

/// <summary>Mistakes an office makes when it edits a kit, one at a time.</summary>
internal static class SeededMistakes
{
    public static IReadOnlyList<KitMistake> All { get; } = [.. Cells(), .. Outcomes(), .. Table(), .. Tests(), .. Phrases(), .. Indicators()];

    private static IEnumerable<KitMistake> Cells() =>
    [
        Rule("特征名写错一个字", "KT103", "R-101", "\"同比\": \"< 0\"", "▲\"同必\": \"< 0\""),
        Rule("比较符号多写一个", "KT104", "R-101", "\"同比\": \"< 0\"", "\"同比\": ▲\"<< 0\""),
        Rule("区间两端写反，里面没有数", "KT104", "R-105", "\"同比\": \"< 0\"", "\"同比\": ▲\"[0..-1]\""),
        Rule("位次段写了没有的取值", "KT105", "R-107", "\"位次段\": \"靠后\"", "\"位次段\": ▲\"末尾\""),
        Rule("给词写了数字条件", "KT105", "R-104", "\"指标类\": \"治安\"", "\"指标类\": ▲\"< 0\""),
        Rule("项数写成小于零", "KT116", "R-104", "\"低于平均数\": \">= 1\"", "\"低于平均数\": ▲\"< 0\""),
        Rule("项数写成不小于零", "KT117", "R-104", "\"低于平均数\": \">= 1\"", "\"低于平均数\": ▲\">= 0\""),
        Rule("指标类写错一个字", "KT122", "R-104", "\"指标类\": \"治安\"", "\"指标类\": ▲\"治按\""),
        Rule("条件全部删掉", "KT106", "R-107", "{\n        \"指标类\": \"治安\",\n        \"位次段\": \"靠后\"\n      }", "▲{}"),
        Rule("界值放宽到包括零，原来的说法不再成立", "KT314", "R-103", "\"同比\": \"> 0\"", "\"同比\": ▲\">= 0\""),
        Rule("界值收紧，留下没有规则管的短板", "KT134", "R-105", "\"同比\": \"< 0\"", "\"同比\": \"<= -0.5\"") with { Object = Id("R-107") },
    ];

    private static IEnumerable<KitMistake> Outcomes() =>
    [
        Rule("结论里的项目名写错", "JS022", "R-101", "\"severity\": \"重\"", "▲\"severty\": \"重\""),
        Rule("轻重写了别的词", "KT109", "R-101", "\"severity\": \"重\"", "\"severity\": ▲\"严重\""),
        Rule("问题编号少一个字母", "KT310", "R-101", "\"P-SAFETY\"", "▲\"P-SAFTY\""),
        Rule("措施编号多一个字母", "KT310", "R-104", "\"M-PATROL\"", "▲\"M-PATROLL\""),
        Rule("措施清空", "KT110", "R-104", "[\n          \"M-PATROL\"\n        ]", "▲[]"),
    ];

    private static IEnumerable<KitMistake> Table() =>
    [
        Rule("覆盖了不存在的规则", "KT120", "R-106", "\"R-107\"", "▲\"R-777\""),
        Rule("两条规则互相覆盖", "KT121", "R-101", "\"overrides\": []", "\"overrides\": [\n        \"R-101\"\n      ]"),
        Rule("规则的编号用了两次", "KT102", "R-101", "{\n      \"id\": \"R-103\"", "▲{\n      \"id\": \"R-101\""),
        Rule("同组两条能同时命中，没有写谁先", "KT130", "R-104", "\"R-105\",\n        \"R-106\"", "\"R-106\"") with { Object = Id("R-105") },
        Rule("一条规则永远轮不到", "KT133", "R-107", "\"位次段\": \"靠后\"", "\"位次变化\": \"< 0\""),
        Rule("两条规则完全一样", "KT132", "R-907", "\"低于平均数\": \"缺失\"", "\"低于平均数\": \"= 0\""),
        new("展开的问题数写成零", "KT113", "rules.json", "\"hitPolicy\"", "\"maxProblems\": 3", "\"maxProblems\": ▲0"),
        Rule("阈值的名称写错一个字", "KT143", "R-201", "\"镇街极差\": \">= 镇街差距明显\"", "\"镇街极差\": ▲\">= 镇街差距明现\""),
        new("阈值没有写数值", "KT141", "rules.json", "\"name\": \"提升较多\"", "\"value\": 3", "\"value\": ▲null"),
        Rule("少一个逗号", "JS010", "R-103", "低于平均\",\n      \"when\"", "低于平均\"\n      ▲\"when\""),
        Rule("用全角符号写条件", "KT140", "R-106", "\n        \"位次变化\": \"< 0\"", "\n▲        \"位次变化\": \"＜0\""),
    ];

    private static IEnumerable<KitMistake> Tests() =>
    [
        Rule("测试的期望写反", "KT124", "R-106", "\"expect\": true", "\"expect\": false") with { Spot = "{\n          \"given\"" },
        Rule("界值上没有测试", "KT125", "R-105", "\"同比\": 0\n", "\"同比\": 1\n") with { Spot = "\"< 0\"" },
        Rule("测试给了不可能的数", "KT116", "R-104", Given("0"), "▲" + Given("-1")),
        Rule("测试里的特征写错", "KT103", "R-106", "\"位次变化\": -1", "▲\"位次变动\": -1"),
        Rule("测试全部移到别的项目下", "JS022", "R-107", "\"tests\"", "▲\"examples\""),
    ];

    private static IEnumerable<KitMistake> Phrases() =>
    [
        Phrase("填空少半个括号", "KT301", "G-CHANGE", "\"比{基期}{变化}\"", "▲\"比{基期{变化}\""),
        Phrase("用了这里没有的填空", "KT312", "T-FELL", "\"{指标}比{基期}{变化}\"", "▲\"{指标名}比{基期}{变化}\""),
        Phrase("措辞里手写数字", "KT315", "O-SOURCE", "\"以下调查数据由", "▲\"以下3项调查数据由"),
        Phrase("措辞里手写方向词", "KT316", "T-BELOW", "\"{指标}", "▲\"虽有提升，{指标}"),
        Phrase("教群众怎样回答", "KT313", "M-AWARE", "\"针对{问题}的问题，", "▲\"针对{问题}的问题，统一话术，"),
        Phrase("必需的语句改了编号", "KT311", "O-OPEN", "\"id\": \"O-OPEN\"", "\"id\": \"O-OPENN\"") with { WholeFile = true },
        Phrase("语句的编号用了两次", "KT303", "G-CHANGE", "{\n      \"id\": \"G-FLAT\"", "▲{\n      \"id\": \"G-CHANGE\""),
        Phrase("日期不是年-月-日", "KT304", "G-FLAT", "\"id\": \"G-FLAT\",", "\"id\": \"G-FLAT\",\n      \"validFrom\": ▲\"2026年1月\","),
        Phrase("多出一条没人用的措施", "KT317", "P-SAFETY", "\"measures\": [", "\"measures\": [\n    ▲{\n      \"id\": \"M-SPARE\",\n      \"titles\": [\n        \"做好备用安排\"\n      ],\n      \"texts\": [\n        \"有关单位要做好备用安排。\"\n      ]\n    },"),
        Phrase("佐证数字的条件写成了词", "KT301", "C-TIPS", "\"未反馈\": \"> 0\"", "\"未反馈\": ▲\"大于零个\""),
    ];

    private static IEnumerable<KitMistake> Indicators() =>
    [
        Indicator("同一个别名给了两个指标", "KT202", "扫黑除恶认可率", "\"扫黑除恶认可度\"", "\"安全感\""),
        Indicator("同一个指标列了两次", "KT201", "公众安全感满意率", "{\n      \"name\": \"治安好转率\"", "▲{\n      \"name\": \"社会治安满意率\""),
        Indicator("项目名写错", "JS022", "治安好转率", "\"aliases\"", "▲\"alias\""),
    ];

    private static string Given(string number) => $"{{\n          \"given\": {{\n            \"指标类\": \"治安\",\n            \"低于平均数\": {number}\n";

    private static string Id(string id) => $"\"id\": \"{id}\"";

    private static KitMistake Rule(string title, string code, string id, string old, string wrong) => new(title, code, "rules.json", Id(id), old, wrong);

    private static KitMistake Phrase(string title, string code, string id, string old, string wrong) => new(title, code, "phrases.json", Id(id), old, wrong);

    private static KitMistake Indicator(string title, string code, string name, string old, string wrong) =>
        new(title, code, "indicators.json", $"\"name\": \"{name}\"", old, wrong);
}
