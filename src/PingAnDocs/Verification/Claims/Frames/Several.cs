namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>东街街道、北关街道各前进5位: one figure for all that were named.</summary>
internal static class Several
{
    private static readonly string[] Each = ["各", "均", "都", "同为", "同样"];

    /// <summary>All subjects where the text says so, else the last.</summary>
    public static IReadOnlyList<string> Of(Hearing hearing, Clause clause)
    {
        if (hearing.Subjects.Count < 2 || !hearing.NamesSubject) return [hearing.Subject];
        var start = Math.Max(0, clause.Token.Start - 12);
        var before = hearing.Sentence.Whole[start..clause.Token.Start];
        if (!Array.Exists(Each, word => before.Contains(word, StringComparison.Ordinal))) return [hearing.Subject];
        hearing.Tight |= Said.Subject;
        return [.. hearing.Subjects];
    }
}
