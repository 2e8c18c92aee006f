namespace PingAnDocs.Findings;

/// <summary>The Chinese words for verdicts.</summary>
public static class VerdictWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Hit => "命中",
        Verdict.Miss => "不命中",
        Verdict.Undecided => "待定",
        Verdict.Overridden => "被覆盖",
        _ => "被截断",
    };
}
