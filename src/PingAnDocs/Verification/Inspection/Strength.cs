namespace PingAnDocs.Verification.Inspection;

/// <summary>How binding a rule is: only what a standard says "shall" may be called 不符合.</summary>
public enum Strength
{
    /// <summary>The standard says "shall": 不符合.</summary>
    Shall,

    /// <summary>The standard says 一般 or 推荐: 提示.</summary>
    Normally,

    /// <summary>Office practice or information only: 参考.</summary>
    Practice,

    /// <summary>The file itself is faulty, whatever it says: 文件缺陷.</summary>
    File,
}
