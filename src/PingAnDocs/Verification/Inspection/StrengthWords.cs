namespace PingAnDocs.Verification.Inspection;

/// <summary>How a strength is called before people.</summary>
public static class StrengthWords
{
    /// <summary>不符合, 提示, 参考 or 文件缺陷.</summary>
    public static string Of(Strength strength) => strength switch
    {
        Strength.Shall => "不符合",
        Strength.Normally => "提示",
        Strength.Practice => "参考",
        _ => "文件缺陷",
    };
}
