using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>WD-01: a few words that are always taken for another one.</summary>
internal static partial class ConfusedWords
{
    private const string Dictionary = "《现代汉语词典》";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("WD-01", "易混用的词", Dictionary, Strength.Normally),
        [
            new(UpTo(), "后面是时间，应写“截至”，请改过来。") { Source = Dictionary, Correct = _ => "截至" },
            new(Account(), "钱财的“账”不写“帐”，请改过来。") { Source = Dictionary, Correct = _ => "账" },
            new(Deploy(), "应写“部署”，请改过来。") { Source = Dictionary, Correct = _ => "部署" },
            new(Other(), "公文里一般写“其他”。") { Source = "公文用语惯例", Correct = _ => "其他", Weakened = Strength.Practice },
        ]);

    // 报名截止12月20日 says that it ends: only at the head of a clause the word means up to.
    [GeneratedRegex("(?<wrong>截止)(?<=(?:^\\s*|[，。；：（！、])截止)(?=[0-9]{4}年|[0-9]{1,2}月|目前|今年|去年|上年|年底|本月|上月|当前|现在|发稿)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UpTo();

    [GeneratedRegex("帐(?=户|目|号|单|本|册|款)|(?<=[记算报结查对台])帐(?![篷房子])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Account();

    [GeneratedRegex("(?<![散公发宣遍棉麻])布署", RegexOptions.CultureInvariant)]
    private static partial Regex Deploy();

    [GeneratedRegex("其它", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
