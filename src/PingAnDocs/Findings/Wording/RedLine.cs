namespace PingAnDocs.Findings.Wording;

/// <summary>Words that tell people what to answer. Results of a survey are people's free answers: no text of ours or of anybody else may hold them.</summary>
internal static class RedLine
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<string> Words { get; } = ["标准答案", "话术", "应答口径", "只答满意", "有奖答题", "代答", "回答满意", "凭录音"];
}
